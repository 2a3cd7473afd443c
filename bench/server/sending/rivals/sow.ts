import { runMigrations } from 'graphile-worker';
import { PgBoss } from 'pg-boss';
import { emptyDatabaseOn, sowService, withClient } from '../sow-service.ts';

export const rivals = ['pg-boss', 'graphile-worker', 'service'] as const;
export type Rival = (typeof rivals)[number];

const jobs: Record<Exclude<Rival, 'service'>, (pending: number) => string> = {
  'pg-boss': (pending) => `INSERT INTO pgboss.job (name, data)
    SELECT 'send', json_build_object('openid', 'o-' || i) FROM generate_series(1, ${pending}) AS i`,
  'graphile-worker': (pending) => `SELECT count(*) FROM (SELECT graphile_worker.add_jobs(array_agg(
    ('send', json_build_object('openid', 'o-' || i), NULL, NULL, NULL, NULL, NULL, NULL)::graphile_worker.job_spec))
    FROM generate_series(1, ${pending}) AS i GROUP BY i / 10000) AS added`,
};

const prepare: Record<keyof typeof jobs, (address: string) => Promise<void>> = {
  'pg-boss': async (address) => {
    const boss = new PgBoss(address);
    await boss.start();
    await boss.createQueue('send');
    await boss.stop();
  },
  'graphile-worker': (connectionString) => runMigrations({ connectionString }),
};

/** A database of its own with so many jobs to be done now; its address. */
export const sowRival = async (name: Rival, cluster: string, pending: number): Promise<string> => {
  if (name === 'service') return sowService(cluster, pending);
  const address = await emptyDatabaseOn(cluster);
  await prepare[name](address);
  await withClient(address, async (client) => {
    await client.query('SET synchronous_commit = off');
    await client.query(jobs[name](pending));
    await client.query('VACUUM ANALYZE');
  });
  return address;
};
