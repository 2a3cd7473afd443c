import type { RegionCode } from '../vocabulary.ts';
import { entryOf } from './entry-of.ts';

/** Where no entry of the place that pays was found, when it was last certified can only be asked: by telephone. */
export const looksUpByCall = (region: RegionCode | undefined): boolean =>
  region !== undefined && entryOf(region)?.doors.length === 0;
