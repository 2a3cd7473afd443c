import type { RegionCode, Scheme } from '../../src/rules/vocabulary.ts';
import { leastFamilies } from './cells.ts';

/** Two rounded numbers that differ by so much rest on at least twenty families more. */
const enough = leastFamilies + 10;

type Cell = { place: RegionCode; scheme: Scheme };

/**
 * The cells to be shown from now: one is shown anew only when it rests on at least twenty more than the one shown
 * before, so that two months do not differ by somebody. `sizeOf`: on how many it rests.
 */
export const renewed = <T extends Cell>(now: readonly T[], before: readonly T[], sizeOf: (cell: T) => number): T[] => {
  const keyOf = ({ place, scheme }: T): string => `${place} ${scheme}`;
  const known = new Map(before.map((cell) => [keyOf(cell), cell]));
  const fresh = now.map((cell) => {
    const shown = known.get(keyOf(cell));
    return shown !== undefined && sizeOf(cell) < sizeOf(shown) + enough ? shown : cell;
  });
  const gone = before.filter((cell) => !now.some((one) => keyOf(one) === keyOf(cell)));
  return [...fresh, ...gone];
};
