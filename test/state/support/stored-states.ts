/**
 * What may stand in a phone's storage when the app starts: a family as this version or 0.1.0 kept it, and something that
 * went wrong with it. The same seed makes the same state.
 */
export type StoredState = {
  name: string;
  storage: Record<string, unknown>;
  /** Keys that the phone does not let be read. */
  shut: readonly string[];
  /** Keys that something happened to. */
  hurt: readonly string[];
  /** `one`: something of at most one elder may not be readable. */
  elders: 'whole' | 'one' | 'lost';
  /** Those of them of which surely not everything can be read. */
  unreadable: readonly string[];
};

/** mulberry32: small, seeded, and good enough to wander. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const saidAt = '2026-11-20T02:00:00.000Z';

const benefit = (id: string, region: string, change: object = {}) => ({
  id,
  region,
  regionName: '',
  scheme: 'resident',
  minor: false,
  benefitSince: null,
  typedLast: { kind: 'day', on: '2025-12-15' },
  typedDue: null,
  records: [],
  toldOn: '2026-11-20',
  visitOn: null,
  money: null,
  ...change,
});

const elder = (id: string, relation: string, benefits: readonly object[]) => ({
  id,
  relation,
  birthYear: null,
  ageBand: null,
  residence: null,
  benefits,
  stopped: null,
  partly: false,
});

/** 妈妈 draws two benefits of two places; 爸爸 waits for a result; 奶奶 is of a birth year. */
export const family = [
  elder('mama', 'mum', [
    benefit('mama-1', '350100', { scheme: 'enterprise', typedDue: { on: '2026-12-20', saidAt } }),
    benefit('mama-2', '310000', { scheme: 'survivor', typedLast: { kind: 'never' }, benefitSince: '2026-01' }),
  ]),
  elder('baba', 'dad', [
    benefit('baba-1', '420100', { records: [{ id: 'r1', kind: 'waiting', on: '2026-11-20', saidAt, by: 'alipay' }] }),
  ]),
  {
    ...elder('nainai', 'grandma', [benefit('nainai-1', '610404', { typedLast: { kind: 'unknown' } })]),
    birthYear: 1934,
  },
];

const dates010 = { lastCertifiedOn: '2025-12-15', officialDueOn: null, state: 'open', waitingSince: null };

const elder010 = (id: string, relation: string, region: string, dates: object = {}) => ({
  id,
  relation,
  region,
  regionName: '',
  residence: 'local',
  ageBand: 'under80',
  benefits: [
    { id: `${id}-1`, scheme: 'resident', minor: false, benefitSince: null, before: null, ...dates010, ...dates },
  ],
  stopped: null,
});

/** The same three, each with one benefit, as 0.1.0 kept them; 妈妈 was said done, and it could be taken back. */
export const family010 = [
  elder010('mama', 'mum', '350100', { lastCertifiedOn: '2026-11-20', before: dates010 }),
  elder010('baba', 'dad', '420100', { state: 'waiting', waitingSince: '2026-11-20', before: dates010 }),
  { ...elder010('nainai', 'grandma', '610404', { lastCertifiedOn: null }), ageBand: '90-99' },
];

const template = {
  purpose: 'reminder',
  id: 'T1',
  title: '待办事项提醒',
  fields: [{ label: '事项', sample: '查一查' }],
};
const accepts = [{ templateId: 'T1', acceptId: 'accept-0001', acceptedAt: saidAt }];
const remote = { token: 'token-0', me: null, templates: [template], error: null, sentPreferences: '', accepts };
const sent = { mama: '{}', baba: '{}', nainai: '{}' };

const alike = {
  progress: { v: 1, value: { 'wechat:mama': { step: 2, path: null, all: false } } },
  calendar: { v: 1, value: { 'mama-1': '2026-12-14' } },
  look: { v: 1, value: { text: 1, theme: 'dark' } },
};

export const chosen = { hour: 18, yearlyLookUp: '04-05', enabled: false };

/** 爸爸 was certified, and the service has not heard of it. */
const told = {
  id: 'c1',
  changedAt: saidAt,
  elder: 'baba',
  what: 'record',
  benefit: 'baba-1',
  value: { id: 'r2', kind: 'seen', on: '2026-11-20', saidAt, by: null, nextDueOn: null },
};

const now = () => ({
  elders: { v: 2, value: family },
  remote: { v: 2, value: { ...remote, sent } },
  preferences: { v: 2, value: chosen },
  removed: { v: 1, value: ['gone'] },
  changes: { v: 1, value: { owed: false, waiting: [told] } },
  ...alike,
});

const then = () => ({
  elders: { v: 1, value: family010 },
  remote: { v: 1, value: { ...remote, sent } },
  preferences: { v: 1, value: { hour: 18, yearlyLookUpOn: '04-05', enabled: false } },
  ...alike,
});

type Kept = Record<string, unknown>;
type Random = () => number;

const pick = <T>(all: readonly T[], random: Random): T => {
  const one = all[Math.floor(random() * all.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

/** Another name, or no word at all, could be what a person told: what is odd must not be right. */
const oddName: readonly unknown[] = ['', 7, null, {}];
const oddList: readonly unknown[] = ['uncle', 7, null, {}];

const odd: readonly unknown[] = ['uncle', '', 7, -1, null, true, {}, [], '2099-99-99', '0024-01-05', { kind: 'week' }];

/** Every place within a value: its owner and its name there. */
function placesIn(value: unknown): { owner: Kept; name: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const owner = value as Kept;
  return Object.keys(owner).flatMap((name) => [{ owner, name }, ...placesIn(owner[name])]);
}

const contentOf = (raw: unknown): unknown => (raw as { value?: unknown }).value;

const damages: Record<string, (kept: Kept, key: string, random: Random) => void> = {
  missing: (kept, key) => void delete kept[key],
  newer: (kept, key) => {
    kept[key] = { v: 3, value: contentOf(kept[key]) };
  },
  'newer and more': (kept, key, random) => {
    const named = placesIn(kept[key]).filter(({ owner }) => !Array.isArray(owner));
    const { owner } = pick(named, random);
    owner.more = { of: 'a newer version' };
    kept[key] = { v: 3, value: contentOf(kept[key]) };
  },
  'of no version': (kept, key) => {
    kept[key] = contentOf(kept[key]);
  },
  'a text cut off': (kept, key, random) => {
    const text = JSON.stringify(kept[key]);
    kept[key] = text.slice(0, 1 + Math.floor(random() * (text.length - 1)));
  },
  'a wrong type': (kept, key, random) => {
    kept[key] = pick<unknown>([7, true, [], 'text', { v: 2 }, { v: 2, value: 'text' }, { v: 1, value: [[]] }], random);
  },
  'one field odd': (kept, key, random) => {
    const { owner, name } = pick(placesIn(contentOf(kept[key])), random);
    owner[name] = pick(name === 'id' || name === 'takesBack' ? oddName : name === 'records' ? oddList : odd, random);
  },
  'one field missing': (kept, key, random) => {
    const { owner, name } = pick(placesIn(contentOf(kept[key])), random);
    if (Array.isArray(owner)) owner.splice(Number(name), 1, null);
    else delete owner[name];
  },
};

/** One state of the storage: now and then several things are wrong at once. */
export function storedState(seed: number): StoredState {
  const random = seeded(seed);
  const storage: Kept = JSON.parse(JSON.stringify(random() < 0.4 ? then() : now()));
  const keys = Object.keys(storage);
  const hurt = new Set<string>();
  const shut = new Set<string>();
  const unreadable = new Set<string>();
  const names: string[] = [];
  for (let left = 1 + Math.floor(random() * 3); left > 0; left -= 1) {
    const key = random() < 0.5 ? 'elders' : pick(keys, random);
    if (hurt.has(key)) continue;
    hurt.add(key);
    if (random() < 0.1) {
      shut.add(key);
      names.push(`${key} shut`);
      continue;
    }
    const name = pick(Object.keys(damages), random);
    damages[name]?.(storage, key, random);
    if (!/missing|odd/.test(name)) unreadable.add(key);
    names.push(`${key} ${name}`);
  }
  const lost = unreadable.has('elders') || shut.has('elders') || storage.elders === undefined;
  return {
    name: `${seed}: ${names.join(', ')}`,
    storage,
    shut: [...shut],
    hurt: [...hurt],
    elders: lost ? 'lost' : hurt.has('elders') ? 'one' : 'whole',
    unreadable: [...unreadable],
  };
}
