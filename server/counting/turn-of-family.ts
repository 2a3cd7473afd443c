import type { Benefit, Elder } from '../../src/contract/elder.ts';
import { livingRecords } from '../../src/rules/benefit/known-dates.ts';
import type { CivilDate, CivilMonth } from '../../src/rules/vocabulary.ts';
import type { CountedRow } from '../store/ports/counts.ts';
import type { Cycle } from '../store/ports/cycles.ts';
import { endingOf, type Turn } from './month-table.ts';

/** The day on which a cycle's benefit was seen done, as the family said it first after the cycle had begun. */
const doneOn = ({ typedLast, records }: Benefit, { begunAt, basis }: Cycle): CivilDate | null => {
  const seen = livingRecords(records).find(({ kind, saidAt }) => kind === 'seen' && Date.parse(saidAt) >= begunAt);
  if (seen) return seen.on;
  const [before = ''] = basis.split('/');
  return typedLast.kind === 'day' && typedLast.on > before ? typedLast.on : null;
};

const lastOfEachCycle = (rows: readonly CountedRow[]): CountedRow[] => [
  ...new Map(rows.map((row) => [row.cycleId, row])).values(),
];

/**
 * A family counts once in a month: by its first turn that was to be done in it, as its messages last promised; null: it
 * had none.
 */
export const turnOfFamily = (
  month: CivilMonth,
  rows: readonly CountedRow[],
  cycles: readonly Cycle[],
  elders: readonly Elder[],
): Turn | null => {
  const [first] = lastOfEachCycle(rows)
    .filter(({ checkBy }) => checkBy.startsWith(month))
    .sort((a, b) => (`${a.checkBy} ${a.benefitId}` < `${b.checkBy} ${b.benefitId}` ? -1 : 1));
  if (first === undefined) return null;
  const { ruleKind, planVersion, checkBy, adviseBy, cycleId } = first;
  const ofCycle = rows.filter((row) => row.cycleId === cycleId);
  const benefit = elders.flatMap(({ benefits }) => benefits).find(({ id }) => id === first.benefitId);
  const cycle = cycles.find(({ id }) => id === cycleId);
  return {
    ruleKind,
    planVersion,
    wasSent: ofCycle.some((row) => row.wasSent),
    wasOpened: ofCycle.some((row) => row.wasOpened),
    ending: endingOf(benefit && cycle ? doneOn(benefit, cycle) : null, adviseBy, checkBy),
  };
};
