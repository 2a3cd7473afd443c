import { nearestName } from '../rules/regions/region-name.ts';
import type { RegionCode } from '../rules/vocabulary.ts';

/** The nearest name known; '' outside the 32 regions. */
export const placeWords = (code: RegionCode): string => nearestName(code);

/** The place that pays a benefit, as the picker named it, else by the nearest name known. */
export const payerWords = ({ region, regionName }: { region: RegionCode; regionName: string }): string =>
  regionName || placeWords(region);
