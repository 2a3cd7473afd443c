import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { neededCluster } from '../../tools/postgres/throw-away-cluster.ts';

type Rows = readonly Record<string, unknown>[];

/** A database that outlives the killed services, and a look into it from beside. */
export type Engine = {
  name: 'SQLite' | 'PostgreSQL';
  address: string;
  /** Reads only. */
  look(sql: string): Promise<Rows>;
  close(): Promise<void>;
};

export const sqliteEngine = (folder: string): Engine => {
  const address = join(folder, 'reminders.sqlite');
  let db: DatabaseSync | null = null;
  return {
    name: 'SQLite',
    address,
    look: async (sql) => {
      if (db === null && !existsSync(address)) return [];
      db ??= new DatabaseSync(address, { readOnly: true });
      return db.prepare(sql).all();
    },
    close: async () => db?.close(),
  };
};

export const postgresEngine = async (): Promise<Engine> => {
  const given = process.env.TEST_POSTGRES;
  const cluster = given === undefined ? await neededCluster() : { address: given, remove: () => undefined };
  const client = new Client({ connectionString: cluster.address });
  await client.connect();
  const schema = `crash_${randomUUID().replaceAll('-', '')}`;
  await client.query(`CREATE SCHEMA ${schema}; SET search_path = ${schema}`);
  return {
    name: 'PostgreSQL',
    address: `${cluster.address}?options=-csearch_path%3D${schema}`,
    look: async (sql) => (await client.query(sql)).rows,
    close: async () => {
      await client.end();
      cluster.remove();
    },
  };
};
