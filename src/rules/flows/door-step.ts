import type { Door, DoorKind } from '../book/entry-schema.ts';
import type { WrittenCode } from '../vocabulary.ts';
import { refsOf } from './citation-of.ts';
import type { Step } from './types.ts';

const howToOpen: Readonly<Record<DoorKind, (name: string) => string>> = {
  app: (name) => `打开「${name}」APP`,
  'wechat-mp': (name) => `微信搜「${name}」小程序`,
  'wechat-oa': (name) => `微信搜「${name}」公众号`,
  alipay: (name) => `支付宝搜「${name}」`,
};

const called: Readonly<Record<DoorKind, (name: string) => string>> = {
  app: (name) => `「${name}」APP`,
  'wechat-mp': (name) => `「${name}」小程序`,
  'wechat-oa': (name) => `「${name}」公众号`,
  alipay: (name) => `支付宝里的「${name}」`,
};

const say = (door: Door): string => `${called[door.kind](door.name)}${door.note ? `（${door.note}）` : ''}`;

const seeFirst = (door: Door): string | null => {
  if (door.state === 'unsure') return '只见零星材料，您那里不一定能用';
  if (door.note && !door.place) return door.note;
  return door.kind === 'app' ? '没有就到应用商店装，名字要一个字不差' : null;
};

/** The doors beside the first one, and those of old material: hardly anywhere is it written that one is no more. */
const sayOthers = (rest: readonly Door[], old: readonly Door[]): string =>
  [
    ...(rest.length > 0 ? [`也可以用：${rest.map(say).join('、')}`] : []),
    ...(old.length > 0 ? [`旧材料里写过${old.map(say).join('、')}，先问 12333 再装`] : []),
  ].join('。');

/** The step that opens one door of the region's entry, the other doors beside it. */
export const doorStep = (region: WrittenCode, lead: Door, rest: readonly Door[], old: readonly Door[]): Step => {
  const see = seeFirst(lead);
  const note = sayOthers(rest, old);
  return {
    do: howToOpen[lead.kind](lead.name),
    ...(see && { see }),
    ...(note && { note }),
    sketch: [{ kind: 'search', text: lead.name, tap: true }, { kind: 'grey' }],
    sure: 'secondary',
    src: [
      ...new Set(
        refsOf(
          region,
          [lead, ...old].flatMap(({ src }) => src),
        ),
      ),
    ],
  };
};
