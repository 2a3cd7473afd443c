import type { Certainty, Rule, SourceIds, UndatedRule } from '../book/cycles-schema.ts';
import type { AgeBand, CivilDate, RegionCode, Residence, Scheme, WrittenCode } from '../vocabulary.ts';

/** What `certificationWindow` is asked. Its code and its dates are text, which it reads and refuses by name. */
export type WindowQuery = {
  region: WrittenCode;
  scheme: Scheme;
  residence?: Residence;
  ageBand?: AgeBand;
  minor?: boolean;
  /** A civil date, a civil month or `'never'`; null: not known. */
  lastCertifiedOn: string | null;
  /** The civil month the benefit began; used with `'never'`. */
  benefitSince?: string | null;
  /** The due date an official page showed, a civil date typed in by the family. */
  officialDueOn?: string | null;
};

export const reasonCodes = [
  'look-up-first',
  'gap-first',
  'period-done',
  'past-window',
  'before-first-payment',
  'official-due',
  'official-far',
  'on-notice',
  'set-by-county',
  'not-found',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

export type Reason = { code: ReasonCode; sentence: string };

/** Whose rule answered. `official`: the date the family copied from an official page. */
type Level = 'county' | 'city' | 'province' | 'national' | 'official';

export type CertificationWindow = {
  /** First day that counts; null: any day does, or not known. */
  opensOn: CivilDate | null;
  /** The day by which to have looked or done it; never late under any counting known for the rule. */
  checkBy: CivilDate | null;
  /** The day a page advises: 最好…前. It depends on today only through `opensOn` and `checkBy`. */
  adviseBy: CivilDate | null;
  /** Last day that counts under the rule; null: not known. */
  latest: CivilDate | null;
  /** Would certifying today count for the coming period; null: not known. */
  countsNow: boolean | null;
  missed: boolean;
  level: Level;
  certainty: Certainty;
  /** The rule as recorded; null for the national line. */
  cycle: Rule | null;
  /** Which place's record answered (its code); null for the national line. */
  place: RegionCode | null;
  /** Ids into the sources of the province's record. */
  sources: SourceIds;
  sourceDate: string | null;
  /** Whose material that is, for a card's last line; null for the national line. */
  toldBy: string | null;
  /** The nearest rule met that sets no date, and whose it is; null: none was met. Its date and `toldBy` are its own. */
  undated: { place: RegionCode; rule: UndatedRule } | null;
  reasons: readonly Reason[];
};
