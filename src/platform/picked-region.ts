import { regionCode } from '../rules/region-code.ts';
import type { RegionCode } from '../rules/vocabulary.ts';
import { joinedNames } from './joined-names.ts';

export type PickedRegion = { code: RegionCode; name: string };

/** A division's digits of any level as the code of its place. */
export const sixDigits = (digits: string): RegionCode => regionCode(digits.slice(0, 6).padEnd(6, '0'));

/**
 * WeChat answers with the names and codes of up to three levels; 全部 leaves the lower ones out. What is finer than a
 * county (the towns of 东莞 have nine digits) becomes the place of the six digits before.
 */
export function pickedRegion(names: readonly string[], codes: readonly string[]): PickedRegion | null {
  const known = codes.filter((code) => /^\d{2,12}$/.test(code)).map(sixDigits);
  const code = known[known.length - 1];
  return code === undefined ? null : { code, name: joinedNames(names.slice(0, known.indexOf(code) + 1)) };
}
