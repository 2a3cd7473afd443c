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
 */
export const openStore = async (database: string, sendsPerMinute: number): Promise<Result<Store>> => {
  if (!isAddress(database)) return ok(openSqliteStore(database));
  const { openPostgresStore } = await import('./postgres/open-postgres-store.ts');
  try {
    return ok(await openPostgresStore(database, { sendsPerMinute }));
  } catch (error) {
    if (!(error instanceof DatabaseFailure)) throw error;
    return fieldError('DATABASE', `a PostgreSQL that answers and may be written (${error.message})`, '(not shown)');
  }
};
