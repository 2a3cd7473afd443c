import { regionName } from '../rules/regions/region-name.ts';
import type { RegionCode } from '../rules/vocabulary.ts';

/** The nearest name a code is known by: its own record's, else its province's; '' outside the 32 regions. */
export function placeWords(code: RegionCode): string {
  const name = regionName(code);
  return name?.place ?? name?.province ?? '';
}
