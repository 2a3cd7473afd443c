import type { RegionCode } from '../vocabulary.ts';
import { areaCodes, mixedPrefectures } from './area-codes.ts';
import { provincePrefix } from './region-of.ts';

const byPlace: ReadonlyMap<string, string> = new Map(
  Object.entries(areaCodes).flatMap(([from, codes]) =>
    codes.split(' ').map((code, at): [string, string] => [`${Number(from) + at}`, code]),
  ),
);

/** What every listed place of a province shares: 北京, 天津, 上海, 重庆, 海南. */
function sharedCode(region: RegionCode): string | null {
  const [code, ...others] = new Set(
    [...byPlace].flatMap(([place, one]) => (place.startsWith(provincePrefix(region)) ? [one] : [])),
  );
  return others.length === 0 ? (code ?? null) : null;
}

function areaCodeOf(region: RegionCode): string | null {
  const prefecture = region.slice(0, 4);
  if (mixedPrefectures.includes(prefecture) && !region.endsWith('00')) return null;
  return byPlace.get(region) ?? byPlace.get(prefecture) ?? sharedCode(region);
}

/** `hasAreaCode` false: which one belongs before it is not known, so it is said that one belongs there. */
export type Dial = { number: string; hasAreaCode: boolean };

/**
 * The number that reaches the 12333 of the place that pays, from anywhere: from another city a plain 12333 reaches the
 * caller's own. Source of the area codes: `area-codes.ts`.
 * @param region a code of any level; null (nobody said who pays) and a place whose area code is not known give the
 * plain number.
 */
export const dial12333 = (region: RegionCode | null): Dial => {
  const areaCode = region && areaCodeOf(region);
  return areaCode ? { number: `${areaCode}-12333`, hasAreaCode: true } : { number: '12333', hasAreaCode: false };
};
