import { existsSync } from 'node:fs';
import { inOneLine } from '../../server/in-one-line.ts';
import { inWords } from '../../server/store/in-words.ts';
import { DatabaseFailure } from '../../server/store/postgres/database-failure.ts';
import { readOnly } from '../../server/store/read-only.ts';
import type { Connection } from '../../server/store/sql/connection.ts';
import { movedAway } from '../../server/store/sqlite/moved-away.ts';
import { namedFile } from '../../server/store/sqlite/named-file.ts';
import { otherThanFile } from '../../server/store/sqlite/other-than-file.ts';
import { sqliteCode } from '../../server/store/sqlite/sqlite-failure.ts';
import { fieldError, ok, type Result } from '../../src/rules/result.ts';

const [wrongSql, undefinedTable, undefinedColumn, undefinedSchema] = [1, '42P01', '42703', '3F000'];

/** Our statements are right, so what they name is not there: an older database, or one of something else. */
const lacksTables = (error: unknown): boolean =>
  error instanceof DatabaseFailure
    ? [undefinedTable, undefinedColumn, undefinedSchema].includes(error.code)
    : sqliteCode(error) === wrongSql;

/** Looks into the database beside the service; what keeps it from that, in words. */
export const lookInto = async <T>(database: string, look: (db: Connection) => Promise<T>): Promise<Result<T>> => {
  if (!database.includes('://') && !existsSync(database))
    return fieldError(
      'DATABASE',
      movedAway(namedFile(database)) ?? 'a file that is there: name the one that the service has',
      database,
    );
  const other = otherThanFile(database);
  if (other !== null) return fieldError('DATABASE', other, database);
  try {
    return ok(await readOnly(database, look));
  } catch (error) {
    if (!lacksTables(error)) return inWords(error);
    return fieldError(
      'DATABASE',
      'this program’s tables: is it the service’s database, and was this version started?',
      '',
    );
  }
};

/** Prints what was seen, a line each; or why nothing can be, and ends the command as one that failed. */
export const printFrom = async (database: string, look: (db: Connection) => Promise<string[]>): Promise<void> => {
  const seen = await lookInto(database, look);
  if (seen.ok) console.log(seen.value.join('\n'));
  else {
    console.error(`cannot look: ${inOneLine(seen.error)}`);
    process.exitCode = 1;
  }
};
