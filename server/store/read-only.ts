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

const ofServer = async <T>(address: string, work: (db: Connection) => Promise<T>): Promise<T> => {
  const [{ connectionOf }, { asLongAsItTakes, createPool }] = await Promise.all([
    import('./postgres/connection.ts'),
    import('./postgres/pool.ts'),
  ]);
  const pool = createPool(address, asLongAsItTakes);
  try {
    const client = await pool.connect();
    try {
      await client.query('SET default_transaction_read_only = on');
      return await work(connectionOf(client));
    } finally {
      client.release(true);
    }
  } finally {
    await pool.end();
  }
};

/** Looks into the database beside the service at work on it; nothing can be written. `database`: as the service's setting. */
export const readOnly = <T>(database: string, work: (db: Connection) => Promise<T>): Promise<T> =>
  database.includes('://') ? ofServer(database, work) : ofFile(database, work);
