import { isCivilDate } from '../../../src/rules/civil-date.ts';
import type { CivilDate } from '../../../src/rules/vocabulary.ts';
import type { Row } from './connection.ts';

/** Columns have strict types, so a wrong type means a broken file: that is no expected failure and throws. */
export const text = (row: Row, column: string): string => {
  const value = row[column];
  if (typeof value !== 'string') throw new Error(`column ${column}: expected text`);
  return value;
};

export const textOrNull = (row: Row, column: string): string | null =>
  row[column] === null ? null : text(row, column);

export const civilDate = (row: Row, column: string): CivilDate => {
  const value = row[column];
  if (!isCivilDate(value)) throw new Error(`column ${column}: expected a civil date`);
  return value;
};

export const civilDateOrNull = (row: Row, column: string): CivilDate | null =>
  row[column] === null ? null : civilDate(row, column);

export const number = (row: Row, column: string): number => {
  const value = row[column];
  if (typeof value !== 'number') throw new Error(`column ${column}: expected a number`);
  return value;
};

export const numberOrNull = (row: Row, column: string): number | null =>
  row[column] === null ? null : number(row, column);

export const flag = (row: Row, column: string): boolean => number(row, column) === 1;

/** One of the words a column may hold. */
export const word = <T extends string>(row: Row, column: string, words: readonly T[]): T => {
  const value = text(row, column);
  const found = words.find((known) => known === value);
  if (found === undefined) throw new Error(`column ${column}: unexpected word`);
  return found;
};

export const wordOrNull = <T extends string>(row: Row, column: string, words: readonly T[]): T | null =>
  row[column] === null ? null : word(row, column, words);

/** Before every text that a column holds: from there on is all of them. */
export const firstText = '';
