import { leastFamilies } from './cells.ts';
import type { EvidenceCell } from './evidence-table.ts';

/** Two rounded numbers that differ by so much rest on at least twenty families more. */
const enough = leastFamilies + 10;

/**
 * The evidence to be shown from now: a cell is shown anew only when it rests on at least twenty families more than the one
 * shown before, so that two months do not differ by somebody.
 */
export const renewed = (now: readonly EvidenceCell[], before: readonly EvidenceCell[]): EvidenceCell[] => {
  const keyOf = ({ place, scheme }: EvidenceCell): string => `${place} ${scheme}`;
  const known = new Map(before.map((cell) => [keyOf(cell), cell]));
  const fresh = now.map((cell) => {
    const shown = known.get(keyOf(cell));
    return shown !== undefined && cell.families < shown.families + enough ? shown : cell;
  });
  const gone = before.filter((cell) => !now.some((one) => keyOf(one) === keyOf(cell)));
  return [...fresh, ...gone];
};
