import type { CivilDate, RegionCode } from '../vocabulary.ts';
import { allCycles } from './all-cycles.ts';
import { allRecords } from './all-records.ts';
import { inForce } from './in-force.ts';
import type { PlaceRecord, RegionRecord } from './record-types.ts';
import { regionOf } from './region-of.ts';
import type { PlaceCycles } from './types.ts';

export type RecordLevel = 'county' | 'city' | 'province';
export type RecordStep = { level: RecordLevel; record: PlaceRecord };

/** The record of the province that a code lies under; undefined when it lies under none. */
export const provinceRecord = (code: RegionCode): RegionRecord | undefined => {
  const region = regionOf(code, allCycles);
  return region && allRecords.find((record) => record.code === region.province.code);
};

/**
 * The records of a place that hold on a day, its own first: county, city, province.
 * Empty when the code lies under no record.
 */
export const recordsOnTheWay = (code: RegionCode, today: CivilDate): readonly RecordStep[] => {
  const region = regionOf(code, allCycles);
  const province = provinceRecord(code);
  if (!region || !province) return [];
  const step = (level: RecordLevel, records: readonly PlaceRecord[]): RecordStep[] => {
    const record = inForce(records, today);
    return record ? [{ level, record }] : [];
  };
  const placesOf = (place: PlaceCycles | undefined) => province.places.filter((one) => one.code === place?.code);
  return [
    ...step('county', placesOf(region.county)),
    ...step('city', placesOf(region.city)),
    ...step('province', [province]),
  ];
};
