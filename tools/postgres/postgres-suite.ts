import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { startPgbouncer } from './pgbouncer.ts';
import { throwAwayCluster } from './throw-away-cluster.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Without the programs the tests are skipped, but not in CI. */
const without = (what: string): void => {
  const asked = process.env.CI !== undefined && process.env.CI !== '';
  say(`${asked ? 'failed' : 'skipped'}: no ${what}`);
  process.exitCode = asked ? 1 : 0;
};

/** What a pooler can get wrong: transactions of one connection meet another server each time. */
const throughPgbouncer = [
  'postgres/(store|read-only|two-services)',
  'sending/(story|side-by-side|no-answer|settle-sent)',
];

/** Who is told to stop passes it on and cleans up after the tests: a PostgreSQL left behind would run for ever. */
const runTests = async (env: Record<string, string>, paths: readonly string[]): Promise<void> => {
  const jest = ['node_modules/jest/bin/jest.js', '--config', 'config/jest.postgres.config.cjs', ...paths];
  const run = spawn(process.execPath, jest, { stdio: 'inherit', env: { ...process.env, ...env } });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => run.kill(signal));
  const [status] = await once(run, 'exit');
  process.exitCode = typeof status === 'number' ? status : 1;
};

/** `[--pgbouncer] [PATH …]`: runs the tests on a PostgreSQL made for them, or a slice of them through Debian's pgbouncer. */
const [first, ...others] = process.argv.slice(2);
const cluster = await throwAwayCluster();
if (cluster === null) without('PostgreSQL in /usr/lib/postgresql (apt-get install postgresql)');
else {
  try {
    if (first === '--pgbouncer') {
      const pgbouncer = await startPgbouncer(cluster);
      const env = pgbouncer && { TEST_POSTGRES: cluster.address, TEST_PGBOUNCER: pgbouncer.addressOf('') };
      if (env === null) without('pgbouncer (apt-get install pgbouncer)');
      else await runTests(env, others.length > 0 ? others : throughPgbouncer);
      await pgbouncer?.stop();
    } else await runTests({ TEST_POSTGRES: cluster.address }, process.argv.slice(2));
  } finally {
    cluster.remove();
    if (existsSync(cluster.folder)) say(`not removed: ${cluster.folder}`);
  }
}
