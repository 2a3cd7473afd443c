import type { RegionCode } from '../vocabulary.ts';
import { allEntries } from './entries/all-entries.ts';
import type { RegionEntry } from './types.ts';

const corpsCities = '659';

/** The province-level code a place lies under; the cities of 兵团 (659xxx) lie under 660000. */
const provinceOf = (region: RegionCode): RegionCode =>
  region.startsWith(corpsCities) ? '660000' : `${region.slice(0, 2)}0000`;

/** The entry of the province that pays, for a code of any level; null for a code outside the 32. */
export const entryOf = (region: RegionCode): RegionEntry | null => allEntries.get(provinceOf(region)) ?? null;
