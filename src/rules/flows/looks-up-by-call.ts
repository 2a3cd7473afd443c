import { provincePrefix } from '../regions/region-of.ts';
import type { RegionCode } from '../vocabulary.ts';

/** 新疆, 兵团: no entry of theirs was found (their `entry.ts` names no door). Said here as well, so that no page loads all entries for it. */
const withoutDoor: readonly string[] = ['65', '66'];

/** Where no entry of the place that pays was found, when it was last certified can only be asked: by telephone. */
export const looksUpByCall = (region: RegionCode | undefined): boolean =>
  region !== undefined && withoutDoor.includes(provincePrefix(region));
