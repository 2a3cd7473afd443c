import type { RegionCycles } from '../../../src/rules/book/cycles-schema.ts';
import { withTellers } from '../../../src/rules/regions/with-tellers.ts';
import type { WrittenRegion } from '../folder/read-region.ts';
import { nationalText, timelineText } from './text-of.ts';

/** File name → text: one for each region, named as its folder, and one for the places without a rule. */
export const timelinesOf = (regions: readonly WrittenRegion[]): ReadonlyMap<string, string> => {
  const told = regions.map(({ folder, region }) => ({ folder, cycles: withTellers(region.cycles) }));
  const all: readonly RegionCycles[] = told.map(({ cycles }) => cycles);
  return new Map([
    ['national.txt', nationalText()],
    ...told.map(({ folder, cycles }) => [`${folder}.txt`, timelineText(cycles, all)] as const),
  ]);
};
