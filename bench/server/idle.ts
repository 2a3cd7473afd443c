import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { freePort } from '../../preview/free-port.ts';
import { writeTemplates } from '../../preview/templates-file.ts';
import { sandboxIdentity } from '../../sandbox/options.ts';
import { startSandbox } from '../../sandbox/start-sandbox.ts';
import { neededCluster } from '../../tools/postgres/throw-away-cluster.ts';

/** `npm run bench:idle [-- SECONDS]`: what a service costs in which nothing happens, by day, on each database. */
const [seconds = 60] = process.argv.slice(2).map(Number);

/** Of what it holds; of its own processor a minute; and of PostgreSQL's transactions a second. */
const limits = { mb: 110, ownMs: 300, transactions: 1 } as const;
let failed = false;

/** After it answers: its first looks and the compiler's work are over. */
const settleMs = 20_000;

const answers = async (port: number): Promise<void> => {
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/health`).catch(() => null);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error('the service does not come up');
};

const rssMb = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

const msATick = 10;

/** Milliseconds of processor time since its start. */
const cpuOf = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * msATick;
};

/** The server's processes that serve the service's connections. */
const servedBy = async (client: Client): Promise<number[]> => {
  const { rows } = await client.query<{ pid: number }>(
    "SELECT pid FROM pg_stat_activity WHERE application_name = 'reminders'",
  );
  return rows.map(({ pid }) => pid);
};

const transactionsOn = async (client: Client): Promise<number> => {
  const { rows } = await client.query<{ n: string }>(
    'SELECT xact_commit + xact_rollback AS n FROM pg_stat_database WHERE datname = current_database()',
  );
  return Number(rows[0]?.n);
};

type Started = { pid: number; stop(): Promise<void> };

/** `database`: empty for a file of its own. */
const start = async (database: string): Promise<Started> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-idle-'));
  const sandbox = await startSandbox({ pages: [], push: { url: 'http://127.0.0.1:9/wechat/push' } });
  const port = await freePort();
  const env = {
    ...process.env,
    DATABASE: database || join(folder, 'reminders.sqlite'),
    PORT: String(port),
    WECHAT_APPID: sandboxIdentity.appId,
    WECHAT_SECRET: sandboxIdentity.secret,
    WECHAT_API: sandbox.url,
    PUSH_TOKEN: sandboxIdentity.pushToken,
    PUSH_AES_KEY: sandboxIdentity.aesKey,
    TEMPLATES: writeTemplates(folder),
  };
  const child = spawn(process.execPath, ['--max-semi-space-size=1', '--v8-pool-size=1', 'server/start.js'], {
    stdio: 'ignore',
    env,
  });
  const gone = once(child, 'exit');
  await answers(port);
  return {
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
      await sandbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const measure = async (engine: string, database: string, client: Client | null): Promise<void> => {
  const { pid, stop } = await start(database);
  await pause(settleMs);
  const served = client === null ? [] : await servedBy(client);
  const cpuOfAll = (): number => served.reduce((sum, one) => sum + cpuOf(one), 0);
  const before = { own: cpuOf(pid), server: cpuOfAll(), done: client ? await transactionsOn(client) : 0 };
  await pause(seconds * 1000);
  const own = cpuOf(pid) - before.own;
  const server = cpuOfAll() - before.server;
  const mb = rssMb(pid);
  const done = client ? (await transactionsOn(client)) - before.done : null;
  await stop();
  const aMinute = (value: number): number => (value * 60) / seconds;
  const seen = { mb, ownMs: aMinute(own), transactions: (done ?? 0) / seconds };
  const bad = seen.mb > limits.mb || seen.ownMs > limits.ownMs || seen.transactions > limits.transactions;
  failed ||= bad;
  const asked =
    done === null
      ? ''
      : `, ${seen.transactions.toFixed(2)} transactions a second of ${limits.transactions}, ${aMinute(server).toFixed(0)} ms a minute of the server's`;
  console.log(
    `${bad ? 'FAILED ' : ''}${engine}: ${mb.toFixed(1)} MB of ${limits.mb} MB, ${seen.ownMs.toFixed(0)} ms a minute of its processor of ${limits.ownMs} ms${asked}`,
  );
};

// The first after a change of the program compiles it, and holds more.
await (await start('')).stop();
await measure('SQLite', '', null);
const cluster = await neededCluster();
const client = new Client({ connectionString: cluster.address });
await client.connect();
// Its own transactions are none of the service's.
await client.query('ALTER SYSTEM SET autovacuum = off');
await client.query('SELECT pg_reload_conf()');
try {
  await measure('PostgreSQL', cluster.address, client);
} finally {
  await client.end();
  cluster.remove();
}
process.exitCode = failed ? 1 : 0;
