import { takenRegion } from '../book/book-in-force.ts';
import type { CarriedEntry } from '../book/entry-schema.ts';
import { allEntries } from '../regions/all-entries.ts';
import { provinceCode } from '../regions/region-of.ts';
import type { RegionCode, Scheme } from '../vocabulary.ts';
import { isWithin } from './within.ts';

/**
 * For whom a phone is shut once the money has stopped, for a code of any level; what was signed before books carried it
 * says nothing of it.
 */
export const isShutOnceStopped = (region: RegionCode, scheme: Scheme | undefined): boolean => {
  const code = provinceCode(region);
  const taken = takenRegion(code);
  const shut = (taken?.choose ? taken.entry : allEntries.get(code))?.shutOnceStopped ?? [];
  return shut.some(
    ({ schemes, places }) =>
      (!schemes || (scheme !== undefined && schemes.includes(scheme))) &&
      (!places || places.some((place) => isWithin(region, place))),
  );
};

/** The entry of the province that pays, for a code of any level; null for a code outside the 32. */
export const entryOf = (region: RegionCode): CarriedEntry | null => {
  const code = provinceCode(region);
  return takenRegion(code)?.entry ?? allEntries.get(code) ?? null;
};
