import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { numbered } from '../../../server/store/postgres/connection.ts';
import { typesOfOurs } from '../../../server/store/postgres/pool.ts';
import { remindersInParts } from '../../../server/store/postgres/reminders-in-parts.ts';
import type { Connection } from '../../../server/store/sql/connection.ts';
import { tablesOf } from '../../../server/store/sql/tables-of.ts';
import { storeOn } from '../../../test/server/support/empty-store.ts';
import { sowDue } from './sow-due.ts';

export const withClient = async (
  connectionString: string,
  work: (client: Client) => Promise<unknown>,
): Promise<void> => {
  const client = new Client({ connectionString, types: typesOfOurs });
  await client.connect();
  await work(client);
  await client.end();
};

/** Without the service's time limits: a million rows take a while. */
export const plainly = (client: Client): Connection => {
  const query = (sql: string, values: unknown[]) => client.query(numbered(sql), values);
  return {
    all: async (sql, ...values) => (await query(sql, values)).rows,
    one: async (sql, ...values) => (await query(sql, values)).rows[0] ?? null,
    run: async (sql, ...values) => (await query(sql, values)).rowCount ?? 0,
  };
};

/** `address`: of a server, with its database `postgres`. */
export const emptyDatabaseOn = async (address: string): Promise<string> => {
  const name = `bench_${randomUUID().replaceAll('-', '')}`;
  await withClient(address, (client) => client.query(`CREATE DATABASE ${name}`));
  return address.replace(/postgres$/, name);
};

const nameOf = (database: string): string => new URL(database).pathname.slice(1);

/** Another database on this server, the same to the file; its address. */
export const copyOf = async (server: string, database: string): Promise<string> => {
  const name = `bench_${randomUUID().replaceAll('-', '')}`;
  await withClient(server, async (client) => {
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${nameOf(database)} STRATEGY FILE_COPY`);
    await client.query('CHECKPOINT'); // to the disk here, not while it is measured
  });
  return server.replace(/postgres$/, name);
};

export const dropDatabase = (server: string, database: string): Promise<void> =>
  withClient(server, (client) => client.query(`DROP DATABASE ${nameOf(database)} WITH (FORCE)`));

/** A database of its own on this server with so many messages due now; its address. */
export const sowService = async (server: string, pending: number): Promise<string> => {
  const address = await emptyDatabaseOn(server);
  await (await storeOn(address)).close();
  await withClient(address, async (client) => {
    await client.query('SET synchronous_commit = off');
    const db = plainly(client);
    await sowDue(db, pending, tablesOf(db, remindersInParts(db)));
    await client.query('VACUUM ANALYZE');
  });
  return address;
};
