import { fieldError, type Result } from '../../src/rules/result.ts';
import { notShown } from '../in-one-line.ts';
import { DatabaseFailure, expectedOf } from './postgres/database-failure.ts';
import { expectedOf as expectedOfFile } from './sqlite/sqlite-failure.ts';
import { UnfitDatabase, UnfitJournal } from './unfit.ts';

/** What was expected of the database; null: a failure of another kind. */
export const expectedIn = (error: unknown): string | null => {
  if (error instanceof UnfitDatabase) return error.message;
  return error instanceof DatabaseFailure ? expectedOf(error) : expectedOfFile(error);
};

/**
 * What was expected of the database, of which nothing is shown, or of the journal; a failure of another kind is thrown
 * on. `field`: who named the database.
 */
export const inWords = (error: unknown, field = 'DATABASE'): Result<never> => {
  const words = expectedIn(error);
  if (words === null) throw error;
  return fieldError(error instanceof UnfitJournal ? 'JOURNAL' : field, words, notShown);
};
