import { todayInChina } from '../../src/rules/china-time.ts';
import { ok, type Result } from '../../src/rules/result.ts';
import { inWords } from './in-words.ts';
import { openSqliteStore } from './sqlite/open-sqlite-store.ts';
import type { Store } from './store.ts';

const isAddress = (database: string): boolean => /^postgres(ql)?:\/\//.test(database);

/** Is it a file, or an address of PostgreSQL? */
export const isDatabase = (database: string): boolean => !database.includes('://') || isAddress(database);

type Opening = {
  /** Of all instances on one database together. */
  sendsPerMinute: number;
  /** Milliseconds since 1970; what an older program did not keep counts as told on this day. */
  now: number;
  /** The journal's folder. */
  journal?: string | null;
};

/**
 * Opens a file with SQLite, an address `postgres://…` with PostgreSQL, whose client is loaded only then.
 */
export const openStore = async (
  database: string,
  { sendsPerMinute, now, journal = null }: Opening,
): Promise<Result<Store>> => {
  const today = todayInChina(now);
  try {
    if (!isAddress(database)) return ok(await openSqliteStore({ path: database, journal, today }));
    const { openPostgresStore } = await import('./postgres/open-postgres-store.ts');
    return ok(await openPostgresStore(database, { sendsPerMinute, today }));
  } catch (error) {
    return inWords(error);
  }
};

/** What keeps the service from starting, in words, when it lies with the database or the journal. */
export const attempted = async (work: () => Promise<void>): Promise<Result<null>> => {
  try {
    await work();
    return ok(null);
  } catch (error) {
    return inWords(error);
  }
};

/** Waits until the stored data was read through; what is wrong with it, in words. */
export const checked = (store: Store): Promise<Result<null>> => attempted(() => store.checked());
