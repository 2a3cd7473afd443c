import type { RegionCode, Scheme } from '../vocabulary.ts';

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
  /** Where the material says that this does not go; there the step is left out. */
  shutIn?: { regions: readonly RegionCode[]; schemes: readonly Scheme[]; src: SourceRefs };
  /** What the region's own entry says here instead, where it says it. */
  byEntry?: 'open' | 'certify' | 'helper' | 'fill' | 'face' | 'success' | 'look-up' | 'dates';
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

/** What is known to differ in some place; `regions`: the codes of the places named. */
export type Difference = { where: string; what: string; regions?: readonly RegionCode[]; src: SourceRefs };

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
  differs: readonly Difference[];
  unknown: readonly string[];
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

export type DoorKind = 'app' | 'wechat-mp' | 'wechat-oa' | 'alipay' | 'machine' | 'web';

/** `current`, `old` (no longer recommended) or `unsure` (only weak material). */
export type Door = {
  name: string;
  note?: string;
  /** Only of this city; without it, of the whole province. */
  place?: RegionCode;
  schemes?: readonly Scheme[];
  /** Not for certifying: for looking up the record, or for finding a counter. */
  use?: 'look-up' | 'counters';
  kind: DoorKind;
  state: 'current' | 'old' | 'unsure';
  src: SourceRefs;
};

/** A step behind named doors of a region's entry, and how it reads when one helps someone else. */
export type EntryStep = Step & {
  door: readonly string[];
  schemes?: readonly Scheme[];
  /** The last thing the entry shows: the general 看到「认证成功」 is not said again. */
  ends?: true;
  help?: { do: string } & Pick<Step, 'see' | 'sketch'>;
};

/** The entry of one province: names to copy, what to search inside, steps where they are known. */
export type RegionEntry = {
  code: RegionCode;
  name: string;
  doors: readonly Door[];
  copyNames: readonly string[];
  insideSearch: readonly string[];
  steps: readonly EntryStep[];
  helper?: { label: string; src: SourceRefs };
  lastTime?: { text: string; src: SourceRefs };
  quirks: readonly { text: string; src: SourceRefs }[];
  unknown: readonly string[];
  date: string | null;
};

export type SourceRecord = {
  title: string;
  publisher: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null: the material bears none. */
  date: string | null;
  /** The date was worked out from the address or the contents, the material does not state it. */
  inferred?: true;
  /** Only where the host may be shown to a family. */
  url: string | null;
  /** 转述: someone else's words about the rule. */
  retold: boolean;
};

export type FlowSource = SourceRecord & { id: string; linkable: boolean };
