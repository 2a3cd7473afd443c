import type { Rule } from '../../../src/rules/book/cycles-schema.ts';
import type { CivilDate, CivilMonth } from '../../../src/rules/vocabulary.ts';
import type { DifferenceCell } from '../../counting/difference-table.ts';
import type { EvidenceCell } from '../../counting/evidence-table.ts';
import type { MonthCell } from '../../counting/month-table.ts';

/** A message of one cycle, as far as counting needs it. */
export type CountedRow = {
  ownerId: string;
  elderId: string;
  benefitId: string;
  cycleId: string;
  checkBy: CivilDate;
  adviseBy: CivilDate | null;
  ruleKind: Rule['kind'] | null;
  planVersion: string;
  wasSent: boolean;
  wasOpened: boolean;
};

/** What became of the turns of a month, and what families’ dates and words said of places at its closing. */
export type ClosedMonth = {
  month: CivilMonth;
  turns: MonthCell[];
  evidence: EvidenceCell[];
  differences: DifferenceCell[];
};

/** Numbers about no one: tables that were closed once and are not counted again, also when somebody is erased. */
export type CountsTable = {
  /** In order, those after one. */
  ownersAfter(ownerId: string | null, limit: number): Promise<string[]>;
  /** All messages with a day, the earlier before the later. */
  rowsOf(ownerId: string): Promise<CountedRow[]>;
  /** A month that was closed before stays as it was. */
  close(closed: ClosedMonth): Promise<void>;
  /** The newest first. */
  closed(): Promise<ClosedMonth[]>;
};
