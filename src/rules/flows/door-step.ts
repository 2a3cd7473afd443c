import type { Door, DoorKind, EntryStep, RegionEntry, Step } from './types.ts';

const howToOpen: Readonly<Record<DoorKind, (name: string) => string>> = {
  app: (name) => `打开手机上的「${name}」`,
  'wechat-mp': (name) => `微信搜「${name}」小程序`,
  'wechat-oa': (name) => `微信搜「${name}」公众号`,
  alipay: (name) => `支付宝搜「${name}」`,
  machine: (name) => `找「${name}」`,
  web: (name) => `打开「${name}」网页`,
};

const whatItIs: Readonly<Record<DoorKind, string>> = {
  app: 'APP',
  'wechat-mp': '小程序',
  'wechat-oa': '公众号',
  alipay: '支付宝里搜',
  machine: '自助机',
  web: '网页',
};

/** The doors of these kinds that may be recommended: current ones, and only without them the unsure ones. */
export const usableDoors = (entry: RegionEntry, kinds: readonly DoorKind[]): readonly Door[] => {
  const ofKind = entry.doors.filter((door) => kinds.includes(door.kind));
  const current = ofKind.filter((door) => door.state === 'current');
  return current.length > 0 ? current : ofKind.filter((door) => door.state === 'unsure');
};

const leadDoor = (doors: readonly Door[], first: EntryStep | undefined): Door | undefined => {
  const fits = doors.filter((door) => first?.via?.includes(door.kind));
  return fits.find((door) => first?.do.includes(door.name)) ?? fits[0] ?? doors[0];
};

const others = (doors: readonly Door[], lead: Door): string[] => {
  const rest = doors.filter((door) => door !== lead);
  if (rest.length === 0) return [];
  const said = rest.map((door) => `「${door.name}」${whatItIs[door.kind]}${door.note ? `（${door.note}）` : ''}`);
  return [`也可以用：${said.join('、')}`];
};

/** The step that opens the region's own entry: its best known door, the others beside it. Null without a door. */
export const doorStep = (doors: readonly Door[], entrySteps: readonly EntryStep[]): Step | null => {
  const [first] = entrySteps;
  const lead = leadDoor(doors, first);
  if (!lead) return null;
  const unsure = lead.state === 'unsure' ? ['只见零星材料，您那里不一定能用'] : [];
  if (first?.opens) {
    const note = [...(first.note ? [first.note] : []), ...others(doors, lead)].join('。');
    return note ? { ...first, note } : first;
  }
  const see = [...(lead.note ? [lead.note] : []), ...unsure].join('。');
  const note = others(doors, lead).join('。');
  return {
    do: howToOpen[lead.kind](lead.name),
    ...(see ? { see } : {}),
    ...(note ? { note } : {}),
    sketch: [{ kind: 'search', text: lead.name, tap: true }, { kind: 'grey' }],
    sure: 'secondary',
    src: lead.src,
  };
};
