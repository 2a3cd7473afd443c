import { joinedNames } from './joined-names';

export type PickedRegion = { code: string; name: string };

/**
 * WeChat answers with the names and codes of up to three levels; 全部 leaves the lower ones out. What is finer than a
 * county (the towns of 东莞 have nine digits) becomes the place of the six digits before.
 */
export function pickedRegion(names: readonly string[], codes: readonly string[]): PickedRegion | null {
  const known = codes.filter((code) => /^\d{2,12}$/.test(code)).map((code) => code.slice(0, 6).padEnd(6, '0'));
  const code = known[known.length - 1];
  return code === undefined ? null : { code, name: joinedNames(names.slice(0, known.indexOf(code) + 1)) };
}
