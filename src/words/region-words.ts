import { regionName } from '../rules/regions/region-name.ts';
import type { RegionCode } from '../rules/vocabulary.ts';

/** The nearest name a code is known by: its own record's, else its province's; '' outside the 32 regions. */
export function placeWords(code: RegionCode): string {
  const name = regionName(code);
  return name?.place ?? name?.province ?? '';
}

/** The place that pays a benefit, as the picker named it, else by the nearest name known. */
export const payerWords = ({ region, regionName }: { region: RegionCode; regionName: string }): string =>
  regionName || placeWords(region);
