import { randomUUID } from 'node:crypto';
import { openStore } from '../../../server/store/open-store.ts';
import type { Store } from '../../../server/store/store.ts';

const enough = 6000;

/** A pgbouncer refuses to start a connection in a schema, so that behind TEST_PGBOUNCER it is a database. */
const made = async (server: string, pgbouncer: string | undefined): Promise<string> => {
  const { Client } = await import('pg');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`CREATE ${pgbouncer === undefined ? 'SCHEMA' : 'DATABASE'} ${name}`);
  await client.end();
  return pgbouncer === undefined ? `${server}?options=-csearch_path%3D${name}` : `${pgbouncer}${name}`;
};

/** A database of its own: in memory, or, where TEST_POSTGRES names a server, a part of it. */
export const emptyDatabase = async (): Promise<string> => {
  const { TEST_POSTGRES: server, TEST_PGBOUNCER: pgbouncer } = process.env;
  return server === undefined ? ':memory:' : made(server, pgbouncer);
};

export const storeOn = async (
  database: string,
  sendsPerMinute = enough,
  instant = '2026-11-24T02:00:00Z',
): Promise<Store> => {
  const opened = await openStore(database, { sendsPerMinute, now: Date.parse(instant) });
  if (!opened.ok) throw new Error(`no store: ${opened.error.expected}`);
  return opened.value;
};

export const emptyStore = async (): Promise<Store> => storeOn(await emptyDatabase());
