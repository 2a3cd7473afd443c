import type { WrittenCode } from '../../../src/rules/vocabulary.ts';

/**
 * Pensioners paid by region, 2010, in tens of thousands: table 10-9 «各地区养老金社会化发放人数», as a stored public page of the
 * statistical yearbook gives it. Old, and of employees' pensions only; the spread of 城乡居民 is assumed to be the same,
 * because no table of it was found.
 */
export const pensioners: readonly (readonly [WrittenCode, number])[] = [
  ['110000', 195.5],
  ['120000', 139.6],
  ['130000', 219.6],
  ['140000', 130.6],
  ['150000', 115.4],
  ['210000', 442.8],
  ['220000', 206.0],
  ['230000', 343.1],
  ['310000', 347.4],
  ['320000', 418.6],
  ['330000', 198.9],
  ['340000', 173.4],
  ['350000', 93.2],
  ['360000', 141.4],
  ['370000', 269.3],
  ['410000', 244.4],
  ['420000', 286.7],
  ['430000', 212.3],
  ['440000', 324.1],
  ['450000', 138.1],
  ['460000', 38.3],
  ['500000', 189.2],
  ['510000', 406.6],
  ['520000', 66.3],
  ['530000', 87.8],
  ['540000', 3.1],
  ['610000', 135.2],
  ['620000', 71.2],
  ['630000', 20.0],
  ['640000', 30.2],
  ['650000', 64.8],
  ['660000', 52.7],
];

/** Of employees' pensions, those of enterprises: 3842.4 of 5088.2 retired persons, China Statistical Yearbook 2006, table 23-35. */
export const enterpriseShare = 3842.4 / 5088.2;

/** Of 工伤 and 供养亲属/遗属 together: assumed. */
export const injuryShare = 0.4;

/** Of a province's pensioners, those of one city or county that has a record of its own: assumed. */
export const cityShare = 0.08;
export const countyShare = 0.01;
