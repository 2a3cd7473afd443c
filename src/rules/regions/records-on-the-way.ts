import { cyclesInForce, takenRegion } from '../book/book-in-force.ts';
import type { PlaceCycles } from '../book/cycles-schema.ts';
import type { PlaceRecord, RegionRecord } from '../book/record-schema.ts';
import type { CivilDate, RegionCode } from '../vocabulary.ts';
import { allRecords } from './all-records.ts';
import { inForce } from './in-force.ts';
import { regionOf } from './region-of.ts';

export type RecordLevel = 'county' | 'city' | 'province';
type RecordStep = { level: RecordLevel; name: string; record: PlaceRecord };

/** The record of the province that a code lies under; undefined when it lies under none. */
export const provinceRecord = (code: RegionCode): RegionRecord | undefined => {
  const region = regionOf(code, cyclesInForce());
  const province = region?.province.code;
  return province && (takenRegion(province)?.record ?? allRecords.find((record) => record.code === province));
};

/**
 * The records of a place that hold on a day, its own first: county, city, province.
 * Empty when the code lies under no record.
 */
export const recordsOnTheWay = (code: RegionCode, today: CivilDate): readonly RecordStep[] => {
  const region = regionOf(code, cyclesInForce());
  const province = provinceRecord(code);
  if (!region || !province) return [];
  const { county, city } = region;
  const step = (level: RecordLevel, place: PlaceCycles | undefined, records: readonly PlaceRecord[]): RecordStep[] => {
    const record = inForce(
      records.filter(({ code }) => code === place?.code),
      today,
    );
    return place && record ? [{ level, name: place.name, record }] : [];
  };
  return [
    ...step('county', county, province.places),
    ...step('city', city, province.places),
    ...step('province', region.province, [province]),
  ];
};
