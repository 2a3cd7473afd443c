import { takenRegion } from '../book/book-in-force.ts';
import type { CarriedEntry } from '../book/entry-schema.ts';
import { allEntries } from '../regions/all-entries.ts';
import { provinceCode } from '../regions/region-of.ts';
import type { RegionCode } from '../vocabulary.ts';

/** The entry of the province that pays, for a code of any level; null for a code outside the 32. */
export const entryOf = (region: RegionCode): CarriedEntry | null => {
  const code = provinceCode(region);
  return takenRegion(code)?.entry ?? allEntries.get(code) ?? null;
};
