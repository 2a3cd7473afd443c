import { setTimeout as delay } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import type { CivilDate } from '../../../src/rules/vocabulary.ts';
import type { Connection } from '../sql/connection.ts';
import { tablesOf } from '../sql/tables-of.ts';
import type { Store, Transaction } from '../store.ts';
import { connectionOf, script } from './connection.ts';
import { isInUse, isPassing } from './database-failure.ts';
import { lockedTables } from './locked-tables.ts';
import { migrate } from './migrate.ts';
import { renewParts } from './parts.ts';
import { asLongAsItTakes, createPool } from './pool.ts';
import { createSendPace } from './send-pace.ts';
import { withClient } from './with-client.ts';

/**
 * Every statement of ours finds its rows along an index. Where statistics are old, as in a morning that has just filled
 * up, the planner would rather gather all that is due and sort it, and lock the people of all of it.
 */
const alongAnIndex = 'SET LOCAL enable_bitmapscan = off; SET LOCAL enable_sort = off; SET LOCAL jit = off;';

/**
 * Every statement sees what is committed, and the locks of `locked-tables.ts` hold it. What was answered is on the
 * disk, whatever the server's default; an instance that hangs in the middle gives its locks back.
 */
export const begin = `BEGIN ISOLATION LEVEL READ COMMITTED;
SET LOCAL synchronous_commit = on;
SET LOCAL lock_timeout = '5s';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '30s';
${alongAnIndex}`;

/** Every statement sees the same moment, and no lock is taken or waited for. */
const beginReading = `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL statement_timeout = '10s';
${alongAnIndex}`;

const tries = 3;
const [lullTries, lullMs] = [20, 50];

/** Asks for what the work reads first without waiting for the word that the transaction has begun. */
const within = async <T>(client: PoolClient, begin: string, work: (db: Connection) => Promise<T>): Promise<T> => {
  const begun = script(client, begin);
  const [value] = await Promise.all([work(connectionOf(client, begun)), begun]);
  return value;
};

const commit = async (client: PoolClient): Promise<void> => {
  // When a statement failed and the work went on without telling, PostgreSQL undoes all and says so only here.
  if ((await script(client, 'COMMIT')) !== 'COMMIT')
    throw new Error('a failed statement was passed over: nothing of the transaction was kept');
};

type PostgresOptions = {
  /** Of all instances on the database together. */
  sendsPerMinute: number;
  /** The day in China, for what an older program did not keep. */
  today: CivilDate;
  /** Milliseconds for one statement of the work, not of carrying an older database over. */
  patience?: number;
};

const carriedOver = async (address: string, today: CivilDate): Promise<void> => {
  const pool = createPool(address, asLongAsItTakes);
  try {
    await withClient(pool, (client) => migrate(client, today));
  } finally {
    await pool.end();
  }
};

/** Several processes may work on the database side by side. `address`: `postgres://…`; it is in no error and no log. */
export const openPostgresStore = async (
  address: string,
  { sendsPerMinute, today, patience }: PostgresOptions,
): Promise<Store> => {
  await carriedOver(address, today);
  const pool = createPool(address, patience);

  const apart = <T>(work: (db: Connection) => Promise<T>): Promise<T> =>
    withClient(pool, async (client) => {
      const value = await within(client, begin, (db) => work(db));
      await commit(client);
      return value;
    });
  /** What asks for locks and waits for none: true when it got them in one of some tries. */
  const inALull = async (work: (db: Connection) => Promise<void>): Promise<boolean> => {
    for (let tried = 1; tried <= lullTries; tried += 1) {
      try {
        await apart(work);
        return true;
      } catch (error) {
        if (!isInUse(error)) throw error;
      }
      await delay(lullMs);
    }
    return false;
  };
  const pace = createSendPace(sendsPerMinute, apart, () => performance.now());
  const once = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => apart((db) => work(lockedTables(db, pace)));

  const snapshot = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
    withClient(pool, async (client) => {
      const value = await within(client, beginReading, (db) => work(tablesOf(db)));
      await commit(client);
      return value;
    });

  const transaction = async <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => {
    for (let tried = 1; ; tried += 1) {
      try {
        return await once(work);
      } catch (error) {
        if (tried === tries || !isPassing(error)) throw error;
      }
    }
  };

  return {
    soleOwner: false,
    cameBack: false,
    room: () => null,
    renewParts: (today, keptFrom) => inALull((db) => renewParts(db, today, keptFrom)),
    scrub: async () => undefined, // see docs/operating.md: its vacuum does
    checked: async () => undefined, // PostgreSQL looks after its own pages
    transaction,
    snapshot,
    ping: async () => {
      try {
        return (await pool.query('SELECT 1')).rowCount === 1;
      } catch {
        return false;
      }
    },
    touch: () =>
      apart(async (db) => {
        await db.run('UPDATE send_pace SET tokens = tokens');
      }),
    close: () => pool.end(),
  };
};
