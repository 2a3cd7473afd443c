import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { throwAwayCluster } from './throw-away-cluster.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Runs the tests on a PostgreSQL made for them. Without PostgreSQL's programs they are skipped, but not in CI. */
const cluster = await throwAwayCluster();
if (cluster === null) {
  const asked = process.env.CI !== undefined && process.env.CI !== '';
  say(`${asked ? 'failed' : 'skipped'}: no PostgreSQL in /usr/lib/postgresql (apt-get install postgresql)`);
  process.exitCode = asked ? 1 : 0;
} else {
  try {
    const jest = ['node_modules/jest/bin/jest.js', '--config', 'config/jest.postgres.config.cjs'];
    const env = { ...process.env, TEST_POSTGRES: cluster.address };
    const run = spawnSync(process.execPath, [...jest, ...process.argv.slice(2)], { stdio: 'inherit', env });
    process.exitCode = run.status ?? 1;
  } finally {
    cluster.remove();
    if (existsSync(cluster.folder)) say(`not removed: ${cluster.folder}`);
  }
}
