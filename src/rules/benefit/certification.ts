import type { FlowId } from '../flows/types.ts';
import type { CivilDate, CivilMonth, Instant } from '../vocabulary.ts';

/** When the last certification was, as far as the family knows. */
export type LastCertification =
  | { kind: 'unknown' }
  | { kind: 'never' }
  | { kind: 'month'; month: CivilMonth }
  | { kind: 'day'; on: CivilDate };

/**
 * One thing that was said of a certification, never changed afterwards: it was seen in the record, its result is waited
 * for, or an earlier one is taken back. `saidAt`: when it was said; `on`: the day in China on which it was done.
 */
export type CertificationRecord =
  | {
      id: string;
      kind: 'seen';
      on: CivilDate;
      saidAt: Instant;
      by: FlowId | null;
      /** The next due date, where the official page showed one. */
      nextDueOn: CivilDate | null;
    }
  | { id: string; kind: 'waiting'; on: CivilDate; saidAt: Instant; by: FlowId | null }
  | { id: string; kind: 'take-back'; takesBack: string; saidAt: Instant };

/** What a family typed on the elder's page and what it recorded since: the dates of the benefit follow from both. */
export type ToldDates = {
  typedLast: LastCertification;
  /** The due date an official page showed, and when it was typed; `on` null: it was cleared then. */
  typedDue: { on: CivilDate | null; saidAt: Instant } | null;
  records: readonly CertificationRecord[];
};

export type KnownDates = {
  last: LastCertification;
  officialDueOn: CivilDate | null;
  /** The day of the certification whose result is not there yet; null: none is waited for. */
  waitingSince: CivilDate | null;
};
