import type { RegionCode } from '../vocabulary.ts';
import type { PlaceCycles, RegionCycles } from './types.ts';

/** The records that a code lies under. */
export type Region = { code: RegionCode; county?: PlaceCycles; city?: PlaceCycles; province: RegionCycles };

type Index = { provinces: Map<string, RegionCycles>; places: Map<RegionCode, PlaceCycles> };

const indexes = new WeakMap<readonly RegionCycles[], Index>();

const indexOf = (regions: readonly RegionCycles[]): Index => {
  const known = indexes.get(regions);
  if (known) return known;
  const index: Index = { provinces: new Map(), places: new Map() };
  for (const region of regions) {
    index.provinces.set(region.code.slice(0, 2), region);
    for (const place of region.places) index.places.set(place.code, place);
  }
  indexes.set(regions, index);
  return index;
};

const shape = /^\d{6}$/;

/** The first two digits of the record that a code lies under: counties of 兵团 (659xxx) lie under 660000. */
export const provincePrefix = (code: RegionCode): string => (code.startsWith('659') ? '66' : code.slice(0, 2));

/** undefined when the code is not six digits under one of the records. */
export const regionOf = (code: unknown, regions: readonly RegionCycles[]): Region | undefined => {
  if (typeof code !== 'string' || !shape.test(code)) return undefined;
  const { provinces, places } = indexOf(regions);
  const province = provinces.get(provincePrefix(code));
  if (!province) return undefined;
  const cityCode = `${code.slice(0, 4)}00`;
  return { code, county: code === cityCode ? undefined : places.get(code), city: places.get(cityCode), province };
};
