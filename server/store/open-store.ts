import { todayInChina } from '../../src/rules/china-time.ts';
import { fieldError, ok, type Result } from '../../src/rules/result.ts';
import { DatabaseFailure } from './postgres/database-failure.ts';
import { openSqliteStore } from './sqlite/open-sqlite-store.ts';
import type { Store } from './store.ts';

const isAddress = (database: string): boolean => /^postgres(ql)?:\/\//.test(database);

/** Is it a file, or an address of PostgreSQL? */
export const isDatabase = (database: string): boolean => !database.includes('://') || isAddress(database);

/**
 * Opens a file with SQLite, an address `postgres://…` with PostgreSQL, whose client is loaded only then.
 * `sendsPerMinute`: of all instances on one database together.
 * `now`: milliseconds since 1970; what an older program did not keep counts as told on this day.
 */
export const openStore = async (
  database: string,
  { sendsPerMinute, now }: { sendsPerMinute: number; now: number },
): Promise<Result<Store>> => {
  const today = todayInChina(now);
  if (!isAddress(database)) return ok(await openSqliteStore(database, today));
  const { openPostgresStore } = await import('./postgres/open-postgres-store.ts');
  try {
    return ok(await openPostgresStore(database, { sendsPerMinute, today }));
  } catch (error) {
    if (!(error instanceof DatabaseFailure)) throw error;
    return fieldError('DATABASE', `a PostgreSQL that answers and may be written (${error.message})`, '(not shown)');
  }
};
