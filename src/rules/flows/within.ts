import type { WrittenCode } from '../vocabulary.ts';

/** 110000 → 11, 350200 → 3502: the digits that every place below shares. */
const significant = (code: WrittenCode): string => code.replace(/(00){1,2}$/, '');

/** Is `place` the place `outer` itself or one inside it. */
export const isWithin = (place: WrittenCode, outer: WrittenCode): boolean =>
  significant(place).startsWith(significant(outer));
