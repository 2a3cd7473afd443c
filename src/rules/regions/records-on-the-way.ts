import type { RegionCode } from '../vocabulary.ts';
import { allCycles } from './all-cycles.ts';
import { allRecords } from './all-records.ts';
import type { PlaceRecord, RegionRecord } from './record-types.ts';
import { regionOf } from './region-of.ts';

export type RecordLevel = 'county' | 'city' | 'province';
export type RecordStep = { level: RecordLevel; record: PlaceRecord };

/** The record of the province that a code lies under; undefined when it lies under none. */
export const provinceRecord = (code: RegionCode): RegionRecord | undefined => {
  const region = regionOf(code, allCycles);
  return region && allRecords.find((record) => record.code === region.province.code);
};

/** The records of a place, its own first: county, city, province. Empty when the code lies under no record. */
export const recordsOnTheWay = (code: RegionCode): readonly RecordStep[] => {
  const region = regionOf(code, allCycles);
  const province = provinceRecord(code);
  if (!region || !province) return [];
  const step = (level: RecordLevel, placeCode: RegionCode | undefined): RecordStep[] => {
    const record = province.places.find((place) => place.code === placeCode);
    return record ? [{ level, record }] : [];
  };
  return [
    ...step('county', region.county?.code),
    ...step('city', region.city?.code),
    { level: 'province', record: province },
  ];
};
