import { isRegionCode } from '../rules/region-code.ts';
import type { RegionCode } from '../rules/vocabulary.ts';
import { placeWords } from './region-words.ts';

/**
 * An address anyone may have typed: a code outside the 32 regions is no region; its name is known where a record
 * exists.
 */
export function regionFrom(code: string | undefined): { code: RegionCode; name: string } | null {
  if (!isRegionCode(code)) return null;
  const name = placeWords(code);
  return name ? { code, name } : null;
}
