import type { AgeBand, CivilDate, RegionCode, Residence, Scheme } from '../vocabulary.ts';

/** Ids into the `sources` of the province's record. */
export type SourceIds = readonly number[];

export type Certainty = 'official-text' | 'reported' | 'unverified';

/** How the last day of a rolling cycle is counted; `unknown`: the material does not say. */
export type Boundary =
  | 'exact-anniversary'
  | 'day-before-anniversary'
  | '365-days'
  | 'end-of-same-month'
  | 'end-of-previous-month'
  | 'unknown';

export type First = {
  kind:
    | 'counts-from-benefit-start'
    | 'next-month'
    | 'same-month-next-year'
    | 'next-year'
    | 'exempt-first-year'
    | 'before-first-payment';
};

export type EarliestRepeat = { months: number } | { perMonth: 1 };

type Told = {
  certainty: Certainty;
  src: SourceIds;
  /** Date of the newest material that states the rule, as written; null: the material bears no date. */
  sourceDate: string | null;
  /** Whose material that is, in words for a card's last line; `certainty: 'reported'` adds 转述 before it. */
  toldBy: string;
};

export type Counting =
  | { kind: 'rolling'; every: { months: number } | { days: number }; boundary: Boundary }
  | {
      kind: 'period';
      period: 'year' | 'half-year' | 'quarter' | 'month';
      within?: readonly [number, number];
      maxGap?: { months: number; boundary: Boundary };
    }
  | { kind: 'window'; windows: readonly (readonly [string, string])[]; year: number }
  /** `said`: what its material says where that is not 接到通知的人才要办, as one clause. */
  | { kind: 'notice'; said?: string }
  | { kind: 'varies' };

export type Variant = {
  when: { ageBand?: readonly AgeBand[]; residence?: readonly Residence[]; minor?: boolean };
  rule: Counting & Told;
};

/** One rule: one place, one scheme. */
export type Rule = Counting & Told & { first?: First; earliestRepeat?: EarliestRepeat; variants?: readonly Variant[] };

/** A rule that sets no date: 接到通知的人才要办, or the county decides. */
export type UndatedRule = Extract<Rule, { kind: 'notice' | 'varies' }>;

/** What the first screen needs of one place. */
export type PlaceCycles = {
  code: RegionCode;
  name: string;
  rules: Partial<Record<Scheme, Rule>>;
  effective: { from?: CivilDate; until?: CivilDate };
};

/** One province-level region with the cities and counties whose own material was found. */
export type RegionCycles = PlaceCycles & { places: readonly PlaceCycles[] };
