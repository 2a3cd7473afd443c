import type { CivilDate, RegionCode, Scheme } from '../vocabulary.ts';
import type { SourceIds } from './types.ts';

export type SourcedText = { text: string; src: SourceIds };

/** What else the material says about the counting, or about the first certification, of some schemes. */
export type RuleNote = SourcedText & { schemes: readonly Scheme[]; about: 'counting' | 'first' };

export type Channel = {
  name: string;
  kind:
    | 'app'
    | 'mini-program'
    | 'wechat-oa'
    | 'alipay'
    | 'app+mini-program'
    | 'app+alipay'
    | 'web'
    | 'kiosk'
    | 'bank-kiosk'
    | 'platform-entry'
    | 'city-channel';
  /** `old`: no longer to be used; `unsure`: weak or ageing material. */
  state: 'current' | 'old' | 'unsure';
  /** Date of the newest material that calls it so; names change. */
  namedOn: string | null;
  note?: string;
  src: SourceIds;
};

/** What happens when it is late. `month-13`: the month after the last valid one. */
export type LateTerms = {
  suspendFrom: 'same-month' | 'next-month' | 'month-13' | 'after-period' | 'unknown';
  resumeFrom: 'same-month' | 'next-month' | 'unknown';
  /** null: the material does not say. */
  backPay: boolean | null;
  /** Done by this day of the month, it resumes in this turn; `includesDay` false: the material says 「N 日前」. */
  resumeCutoff?: { day: number; includesDay: boolean };
  /** From so many months overdue only a counter or the village can do it. */
  counterAfterMonthsOverdue?: number;
  /** The record's own sentence of a part; it stands in the place of the coded one. */
  said?: Partial<Record<'suspend' | 'resume' | 'backPay' | 'counter', string>>;
  /** What else the material says or leaves open; always shown. */
  note?: string;
  src: SourceIds;
};

/** Without `schemes` it covers the whole record; `byScheme` replaces it for a scheme. */
export type LateRule = LateTerms & { schemes?: readonly Scheme[]; byScheme?: Partial<Record<Scheme, LateTerms>> };

/** The same in sentences; null: the material does not say. */
export type LateTexts = { suspend: string | null; resume: string | null; counter: string | null; src: SourceIds };

export type Hotline = {
  number: string;
  what: string;
  /** `sourced`: a source names it; `common`: everyone knows 12333, no local source was seen. */
  status: 'sourced' | 'common';
  /** Offered without being asked; a county's landline seen once is not. */
  offered: boolean;
  src: SourceIds;
};

export type Superseded = { text: string; until: string; src: SourceIds };

export type PlaceRecord = {
  code: RegionCode;
  name: string;
  /** Date of its newest material, as written; null: none bears a date. */
  sourceDate: string | null;
  effective: { from?: CivilDate; until?: CivilDate };
  texts: readonly SourcedText[];
  notes: readonly RuleNote[];
  channels: readonly Channel[];
  lateRule: LateRule | null;
  superseded: readonly Superseded[];
};

/** What the pages behind the first screen show of a province and of its places. */
export type RegionRecord = PlaceRecord & {
  late: LateTexts | null;
  hotlines: readonly Hotline[];
  /** How to see until when the last certification holds. */
  validityLookup: string | null;
  places: readonly PlaceRecord[];
};
