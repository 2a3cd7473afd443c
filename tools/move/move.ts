import { renameSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { notShown } from '../../server/in-one-line.ts';
import { inWords } from '../../server/store/in-words.ts';
import { openStore } from '../../server/store/open-store.ts';
import { connectionOf, script } from '../../server/store/postgres/connection.ts';
import { asLongAsItTakes, createPool } from '../../server/store/postgres/pool.ts';
import { withClient } from '../../server/store/postgres/with-client.ts';
import type { Connection } from '../../server/store/sql/connection.ts';
import { asideOfMove } from '../../server/store/sqlite/moved-away.ts';
import { namedFile } from '../../server/store/sqlite/named-file.ts';
import { type OwnedFile, openOwned } from '../../server/store/sqlite/open-owned.ts';
import { todayInChina } from '../../src/rules/china-time.ts';
import { fieldError, ok, type Result } from '../../src/rules/result.ts';
import { copyTable, digestOf } from './copy-table.ts';
import type { TableDigest } from './table-digest.ts';
import { tablesInOrder } from './tables.ts';

type Moved = { tables: { name: string; digest: TableDigest }[]; aside: string };

type Copied = Result<Moved['tables']>;

const anew = 'a service has run on it; name another, or remove it and make it again';

/** All in one transaction: what is not the same on both sides is not kept. */
const copyAll = async (file: DatabaseSync, db: Connection, source: Connection): Promise<Copied> => {
  const moved: Moved['tables'] = [];
  const tables = await tablesInOrder(source);
  for (const { name } of tables) {
    if ((await db.one(`SELECT 1 FROM ${name} LIMIT 1`)) === null) continue;
    return fieldError('the address', `an empty database (in this one ${name} has rows: ${anew})`, notShown);
  }
  for (const table of tables) {
    const digest = await copyTable(file, db, table);
    const arrived = await digestOf(db, table);
    if (arrived.rows !== digest.rows || arrived.hash !== digest.hash)
      return fieldError(table.name, `${digest.rows} rows of hash ${digest.hash}`, `${arrived.rows} of ${arrived.hash}`);
    moved.push({ name: table.name, digest });
  }
  return ok(moved);
};

const inOneTransaction = async (address: string, work: (db: Connection) => Promise<Copied>): Promise<Copied> => {
  const pool = createPool(address, asLongAsItTakes);
  try {
    return await withClient(pool, async (client) => {
      await script(client, 'BEGIN; SET LOCAL synchronous_commit = on; SET LOCAL statement_timeout = 0');
      const copied = await work(connectionOf(client));
      await script(client, copied.ok ? 'COMMIT' : 'ROLLBACK');
      return copied;
    });
  } finally {
    await pool.end();
  }
};

const copyInto = async (address: string, now: number, file: DatabaseSync, source: Connection): Promise<Copied> => {
  try {
    const opened = await openStore(address, { sendsPerMinute: 1, now, journal: null });
    if (!opened.ok) return fieldError('the address', opened.error.expected, opened.error.got);
    await opened.value.close();
    return await inOneTransaction(address, (db) => copyAll(file, db, source));
  } catch (error) {
    return inWords(error, 'the address');
  }
};

/** An empty one is what an earlier mistake in the name has left, or another program. */
const isThere = (path: string): boolean => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0;

const openSource = async (path: string, now: number): Promise<Result<OwnedFile>> => {
  if (path.endsWith(asideOfMove('')))
    return fieldError(
      'DATABASE',
      'the file’s own name (this one was moved: give it its name back to move it again)',
      path,
    );
  if (!isThere(path))
    return fieldError('DATABASE', 'a SQLite file that is there: name the one that the service had', path);
  try {
    return ok(await openOwned({ path, journal: null, today: todayInChina(now) }));
  } catch (error) {
    return inWords(error);
  }
};

/**
 * Moves all that a SQLite file holds into an empty PostgreSQL database, counts and hashes each table on both sides, and puts
 * the file aside, so that nobody sends from it again. The service has to be stopped.
 */
export const move = async (named: string, address: string, now: number): Promise<Result<Moved>> => {
  const path = namedFile(named);
  const opened = await openSource(path, now);
  if (!opened.ok) return opened;
  const { db: source, lock } = opened.value;
  const file = new DatabaseSync(path, { readOnly: true });
  try {
    const copied = await copyInto(address, now, file, source);
    if (!copied.ok) return copied;
    const aside = asideOfMove(path);
    file.close();
    source.close();
    renameSync(path, aside);
    return ok({ tables: copied.value, aside });
  } finally {
    if (file.isOpen) {
      file.close();
      source.close();
    }
    lock.release();
  }
};
