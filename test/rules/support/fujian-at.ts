import { packagedBook } from '../../../src/rules/book/packaged-book.ts';

const fujian = packagedBook.regions.findIndex(({ cycles }) => cycles.code === '350000');

/** Where in a book something of 福建's stands. */
export const fujianAt = (...path: readonly (string | number)[]): readonly (string | number)[] => [
  'regions',
  fujian,
  ...path,
];
