import type { RegionCode } from './vocabulary.ts';

export const codeShape = /^\d{6}$/;

/** Six digits. Whether one of the 32 regions lies above them `regionOf` says. */
export const isRegionCode = (text: unknown): text is RegionCode => typeof text === 'string' && codeShape.test(text);

/** For a code that a record writes or that was made of another one; what comes from outside asks `isRegionCode`. */
export const regionCode = (written: string): RegionCode => {
  if (!isRegionCode(written)) throw new Error(`no code of a region: ${written}`);
  return written;
};
