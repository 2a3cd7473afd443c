import { randomUUID } from 'node:crypto';
import { runMigrations } from 'graphile-worker';
import { Client } from 'pg';
import { PgBoss } from 'pg-boss';
import { numbered } from '../../../../server/store/postgres/connection.ts';
import { typesOfOurs } from '../../../../server/store/postgres/pool.ts';
import type { Connection } from '../../../../server/store/sql/connection.ts';
import { storeOn } from '../../../../test/server/support/empty-store.ts';
import { sowDue } from '../sow-due.ts';

export const rivals = ['pg-boss', 'graphile-worker', 'service'] as const;
type Rival = (typeof rivals)[number];

const withClient = async (connectionString: string, work: (client: Client) => Promise<unknown>): Promise<void> => {
  const client = new Client({ connectionString, types: typesOfOurs });
  await client.connect();
  await work(client);
  await client.end();
};

/** Without the service's time limits: a million rows take a while. */
const plainly = (client: Client): Connection => {
  const query = (sql: string, values: unknown[]) => client.query(numbered(sql), values);
  return {
    all: async (sql, ...values) => (await query(sql, values)).rows,
    one: async (sql, ...values) => (await query(sql, values)).rows[0] ?? null,
    run: async (sql, ...values) => (await query(sql, values)).rowCount ?? 0,
  };
};

const database = async (address: string): Promise<string> => {
  const name = `bench_${randomUUID().replaceAll('-', '')}`;
  await withClient(address, (client) => client.query(`CREATE DATABASE ${name}`));
  return address.replace(/postgres$/, name);
};

const jobs: Record<Exclude<Rival, 'service'>, (pending: number) => string> = {
  'pg-boss': (pending) => `INSERT INTO pgboss.job (name, data)
    SELECT 'send', json_build_object('openid', 'o-' || i) FROM generate_series(1, ${pending}) AS i`,
  'graphile-worker': (pending) => `SELECT count(*) FROM (SELECT graphile_worker.add_jobs(array_agg(
    ('send', json_build_object('openid', 'o-' || i), NULL, NULL, NULL, NULL, NULL, NULL)::graphile_worker.job_spec))
    FROM generate_series(1, ${pending}) AS i GROUP BY i / 10000) AS added`,
};

const prepare: Record<Rival, (address: string) => Promise<void>> = {
  'pg-boss': async (address) => {
    const boss = new PgBoss(address);
    await boss.start();
    await boss.createQueue('send');
    await boss.stop();
  },
  'graphile-worker': (connectionString) => runMigrations({ connectionString }),
  service: async (address) => (await storeOn(address)).close(),
};

/** A database of its own with so many jobs to be done now; its address. */
export const sowRival = async (name: Rival, cluster: string, pending: number): Promise<string> => {
  const address = await database(cluster);
  await prepare[name](address);
  await withClient(address, async (client) => {
    await client.query('SET synchronous_commit = off');
    const query = client.query.bind(client);
    if (name === 'service') await sowDue(plainly(client), pending);
    else await query(jobs[name](pending));
    await query('VACUUM ANALYZE');
  });
  return address;
};
