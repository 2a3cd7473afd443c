import { bookOfNovember2026 } from '../../support/book-of-november-2026.ts';

const fujian = bookOfNovember2026.regions.findIndex(({ cycles }) => cycles.code === '350000');

/** Where in the book of November 2026 something of 福建's stands. */
export const fujianAt = (...path: readonly (string | number)[]): readonly (string | number)[] => [
  'regions',
  fujian,
  ...path,
];
