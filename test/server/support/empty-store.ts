import { randomUUID } from 'node:crypto';
import { openStore } from '../../../server/store/open-store.ts';
import type { Store } from '../../../server/store/store.ts';

const enough = 6000;

/** A database of its own: in memory, or, where TEST_POSTGRES names a server, a schema of it. */
export const emptyDatabase = async (): Promise<string> => {
  const server = process.env.TEST_POSTGRES;
  if (server === undefined) return ':memory:';
  const { Client } = await import('pg');
  const schema = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`CREATE SCHEMA ${schema}`);
  await client.end();
  return `${server}?options=-csearch_path%3D${schema}`;
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
