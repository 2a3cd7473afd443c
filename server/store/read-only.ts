import { DatabaseSync } from 'node:sqlite';
import type { Connection } from './sql/connection.ts';

const ofFile = async <T>(path: string, work: (db: Connection) => Promise<T>): Promise<T> => {
  const db = new DatabaseSync(path, { readOnly: true });
  try {
    return await work({
      all: async (sql, ...values) => db.prepare(sql).all(...values),
      one: async (sql, ...values) => db.prepare(sql).get(...values) ?? null,
      run: async () => Promise.reject(new Error('opened for reading only')),
    });
  } finally {
    db.close();
  }
};

/**
 * Its own transaction says that it only reads: what is said to the connection instead stays on it behind a pooler, and
 * the service would be refused there. Read committed, since a look may take minutes and no vacuum waits for it between
 * two statements.
 */
const beginLook = 'BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY';

const ofServer = async <T>(address: string, work: (db: Connection) => Promise<T>): Promise<T> => {
  const [{ connectionOf, script }, { asLongAsItTakes, createPool }, { withClient }] = await Promise.all([
    import('./postgres/connection.ts'),
    import('./postgres/pool.ts'),
    import('./postgres/with-client.ts'),
  ]);
  const pool = createPool(address, asLongAsItTakes);
  try {
    return await withClient(pool, async (client) => {
      await script(client, beginLook);
      const value = await work(connectionOf(client));
      await script(client, 'COMMIT');
      return value;
    });
  } finally {
    await pool.end();
  }
};

/**
 * Looks into the database beside the service at work on it; nothing can be written. `database`: as the service's
 * setting.
 */
export const readOnly = <T>(database: string, work: (db: Connection) => Promise<T>): Promise<T> =>
  database.includes('://') ? ofServer(database, work) : ofFile(database, work);
