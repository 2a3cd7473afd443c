import type { PlaceCycles, RegionCycles } from '../book/cycles-schema.ts';
import { isRegionCode, regionCode } from '../region-code.ts';
import type { CivilDate, RegionCode, WrittenCode, WrittenDay } from '../vocabulary.ts';
import { inForce } from './in-force.ts';

/** The first record of each place that a code lies under, in force or not: for names and for what has to be asked. */
type Region = {
  code: RegionCode;
  county: PlaceCycles | undefined;
  city: PlaceCycles | undefined;
  province: RegionCycles;
};

/** One record met on the way from a place to its province. */
type CyclesStep = { level: 'county' | 'city' | 'province'; place: PlaceCycles };

/** By code, a province by its first two digits. A new rule may stand beside the one it supersedes. */
type Index = { provinces: Map<string, RegionCycles[]>; places: Map<string, PlaceCycles[]> };

const indexes = new WeakMap<readonly RegionCycles[], Index>();

const add = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

const indexOf = (regions: readonly RegionCycles[]): Index => {
  const known = indexes.get(regions);
  if (known) return known;
  const index: Index = { provinces: new Map(), places: new Map() };
  for (const region of regions) {
    add(index.provinces, region.code.slice(0, 2), region);
    for (const place of region.places) add(index.places, place.code, place);
  }
  indexes.set(regions, index);
  return index;
};

/** The first two digits of the record that a code lies under: counties of 兵团 (659xxx) lie under 660000. */
export const provincePrefix = (code: WrittenCode): string => (code.startsWith('659') ? '66' : code.slice(0, 2));

/** The code of the record that a code lies under, whether there is one or not: 350203 → 350000, 659001 → 660000. */
export const provinceCode = (code: WrittenCode): RegionCode => regionCode(`${provincePrefix(code)}0000`);

/** The code of the city that a code lies in: 350203 → 350200; of a province its own. */
export const cityCode = (code: WrittenCode): RegionCode => regionCode(`${code.slice(0, 4)}00`);

type Records = {
  code: RegionCode;
  county: readonly PlaceCycles[];
  city: readonly PlaceCycles[];
  province: readonly RegionCycles[];
};

/** undefined when the code is not six digits under one of the records. */
const recordsOf = (code: unknown, regions: readonly RegionCycles[]): Records | undefined => {
  if (!isRegionCode(code)) return undefined;
  const { provinces, places } = indexOf(regions);
  const province = provinces.get(provincePrefix(code));
  if (!province) return undefined;
  const city = cityCode(code);
  return {
    code,
    county: (code !== city && places.get(code)) || [],
    city: places.get(city) ?? [],
    province,
  };
};

/**
 * The days, as the records write them, on which another one of a code's places begins to hold, or the one that holds
 * ends.
 */
export const recordDates = (code: WrittenCode, regions: readonly RegionCycles[]): WrittenDay[] => {
  const records = recordsOf(code, regions);
  if (!records) return [];
  const all: readonly PlaceCycles[] = [...records.county, ...records.city, ...records.province];
  return all.flatMap(({ effective: { from, until } }) => [from, until]).filter((date) => date !== undefined);
};

/** Whose names and questions belong to a code; undefined when it is not six digits under one of the records. */
export const regionOf = (code: unknown, regions: readonly RegionCycles[]): Region | undefined => {
  const records = recordsOf(code, regions);
  const province = records?.province[0];
  return records && province
    ? { code: records.code, county: records.county[0], city: records.city[0], province }
    : undefined;
};

/** The records that answer for a code on a day: county, city, province. undefined as for `regionOf`. */
export const cyclesOnTheWay = (
  code: unknown,
  regions: readonly RegionCycles[],
  today: CivilDate,
): CyclesStep[] | undefined => {
  const records = recordsOf(code, regions);
  if (!records) return undefined;
  return (['county', 'city', 'province'] as const).flatMap((level) => {
    const place = inForce<PlaceCycles>(records[level], today);
    return place ? [{ level, place }] : [];
  });
};
