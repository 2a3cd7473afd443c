import { takenRegion } from '../book/book-in-force.ts';
import type { DiffersRow } from '../book/entry-schema.ts';
import { allEntries } from '../regions/all-entries.ts';
import { provinceCode } from '../regions/region-of.ts';
import type { RegionCode, WrittenCode } from '../vocabulary.ts';
import { refsOf } from './citation-of.ts';
import type { Flow, OtherWording } from './types.ts';
import { isWithin } from './within.ts';

/**
 * How near a row's place is, in the digits of its code: a county before its city, that before the province; 0: inside
 * the region asked.
 */
const nearness = ({ places }: DiffersRow, region: RegionCode): number =>
  places
    ? Math.max(
        0,
        ...places.filter((place) => isWithin(region, place)).map((place) => place.replace(/(00){1,2}$/, '').length),
      )
    : 2;

const rowsOf = (province: WrittenCode): readonly DiffersRow[] =>
  takenRegion(province)?.entry.differs ?? allEntries.get(province)?.differs ?? [];

const concerns = ({ places }: DiffersRow, region: RegionCode): boolean =>
  !places || places.some((place) => isWithin(region, place) || isWithin(place, region));

/** What is known to be different where the money is paid, or somewhere inside that place; the nearest first. */
export const differsHere = ({ id }: Flow, region: RegionCode): readonly OtherWording[] => {
  const province = provinceCode(region);
  return rowsOf(province)
    .filter((row) => row.flows.includes(id) && concerns(row, region))
    .sort((a, b) => nearness(b, region) - nearness(a, region))
    .map(({ where, what, src }) => ({ where, what, src: refsOf(province, src) }));
};
