import type { RegionCode } from '../vocabulary.ts';

/** How sure a step is. `one-article`: only the seed article and commercial sites say so; the page says 各地入口不同. */
export type Sureness = 'official-text' | 'secondary' | 'one-article';

/** Ids of flow sources: national ids (`C01`), `N…`, or `R:<region>:<id>`. */
export type SourceRefs = readonly string[];

/** A phone screen drawn from data; every text in it is a button or column that a source names. */
export type SketchRow = {
  kind: 'title' | 'row' | 'button' | 'field' | 'search' | 'face' | 'grey';
  text?: string;
  tap?: true;
};

export type Step = {
  do: string;
  see?: string;
  note?: string;
  /** Where and when this was seen; elsewhere it may differ. */
  seenIn?: string;
  /** Another flow that this step opens. */
  go?: FlowId;
  /** Belongs to this door only; without it, every door passes here. */
  path?: string;
  sketch?: readonly SketchRow[];
  sure: Sureness;
  src: SourceRefs;
};

export type Failure = { sign: string; fix: string; go?: FlowId; seenIn?: string; sure: Sureness; src: SourceRefs };

export type Path = { id: string; title: string; when: string; sure: Sureness };

export type Jump =
  | { kind: 'phone'; number: string }
  | { kind: 'copy'; name: string; text: string }
  | { kind: 'mini-program'; name: string; shortLink?: string; appId?: string; searchWords: readonly string[] }
  | { kind: 'search'; name: string; searchWords: readonly string[] };

export type Flow = {
  id: FlowId;
  title: string;
  forWhom: string;
  needs: { atHand: readonly string[]; present: string; src: SourceRefs };
  paths?: readonly Path[];
  steps: readonly Step[];
  fails: readonly Failure[];
  endCheck: string;
  after: readonly string[];
  differs: readonly { where: string; what: string; src: SourceRefs }[];
  unknown: readonly string[];
  differsFromSeed: readonly { seed: string; evidence: string; src: SourceRefs }[];
  jump?: Jump;
  /** Date of the newest material on how to do it, as written; null: none bears a date. */
  sourceDate: string | null;
};

export const flowIds = [
  'app-12333',
  'alipay',
  'wechat',
  'silent-match',
  'community-activity',
  'official-website',
  'counter',
  'home-visit',
  'late-offline',
  'late-online',
  'keep-in-mind',
  'help-parent',
  'e-social-card',
  'provincial-app',
  'bank',
  'abroad',
  'hk-macao-taiwan',
  'cannot-blink',
  'suspended',
  'face-fails',
  'last-time',
  'check-record',
  'after-death',
  'rumour-scam',
] as const;
export type FlowId = (typeof flowIds)[number];

export type Door = {
  name: string;
  kind: 'app' | 'wechat-mp' | 'wechat-oa' | 'alipay' | 'machine' | 'web';
  state: 'current' | 'old' | 'unsure';
  src: SourceRefs;
};

/** The entry of one province: names to copy, what to search inside, steps where they are known. */
export type RegionEntry = {
  code: RegionCode;
  name: string;
  doors: readonly Door[];
  copyNames: readonly string[];
  insideSearch: readonly string[];
  steps: readonly Step[];
  helper?: { label: string; src: SourceRefs };
  lastTime?: { text: string; src: SourceRefs };
  quirks: readonly { text: string; src: SourceRefs }[];
  unknown: readonly string[];
  date: string | null;
};

export type FlowSource = {
  id: string;
  title: string;
  publisher: string | null;
  date: string | null;
  /** Shown as a link only when the host may be shown to a family. */
  url: string | null;
  linkable: boolean;
  /** 转述: someone else's words about the rule. */
  retold: boolean;
};
