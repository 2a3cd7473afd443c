import { cyclesInForce, takenRegion } from '../book/book-in-force.ts';
import { provinceCode, regionOf } from '../regions/region-of.ts';
import type { RegionCode } from '../vocabulary.ts';

/**
 * Where no entry of the place that pays was found, when it was last certified can only be asked: by telephone. A newer
 * book has its entries with it; of the package's own only what the first screen has is asked, so that no page loads all
 * entries for it.
 */
export const looksUpByCall = (region: RegionCode | undefined): boolean => {
  if (region === undefined) return false;
  const taken = takenRegion(provinceCode(region));
  return taken ? taken.entry.doors.length === 0 : regionOf(region, cyclesInForce())?.province.noDoor === true;
};
