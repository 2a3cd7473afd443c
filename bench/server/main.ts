import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../preview/free-port.ts';
import { writeTemplates } from '../../preview/templates-file.ts';
import { sandboxIdentity } from '../../sandbox/options.ts';
import { startSandbox } from '../../sandbox/start-sandbox.ts';
import { dayMs } from '../../src/rules/china-time.ts';
import { dueAt } from './sending/sow-due.ts';
import { sowFile } from './sending/sow-file.ts';

/**
 * `npm run bench:service [-- PEOPLE [STARTS]]`: how soon it is ready and what it holds; with the file of so many people, none
 * due, too. A slice of fewer than five starts is for what it holds: a busy machine starts it late.
 */
const [people = 0, starts = 5] = process.argv.slice(2).map(Number);

/** What the operator's machine must spare for the service while nothing happens. */
const limitMb = 110;
const wholeLimitMs = people > 0 ? 1500 : 1000;
const readyLimitMs = starts < 5 ? 10_000 : wholeLimitMs;
const idleMs = 15_000;

const rssMb = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).filter(Boolean).map(Number);

/** npm starts a shell that starts node: the service is the youngest of the group. */
const serviceOf = (npm: ChildProcess): number => {
  let pid = npm.pid ?? 0;
  for (let next = childrenOf(pid)[0]; next !== undefined; next = childrenOf(pid)[0]) pid = next;
  return pid;
};

const healthy = async (port: number): Promise<void> => {
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/health`).catch(() => null);
    if (answer?.ok) return;
    await pause(50);
  }
  throw new Error('the service does not come up');
};

const data = mkdtempSync(join(tmpdir(), 'bench-service-'));
const database = join(data, 'reminders.sqlite');
if (people > 0) await sowFile(database, people);
const fileGb = people > 0 ? (statSync(database).size / 2 ** 30).toFixed(1) : '';
const sandbox = await startSandbox({ pages: [], push: { url: 'http://127.0.0.1:9/wechat/push' } });
sandbox.clock.move({ to: new Date(dueAt - 3 * dayMs).toISOString() });
const env = {
  ...process.env,
  DATABASE: database,
  // Who follows it holds twelve megabytes more: only where the file's day is not today's.
  ...(people > 0 ? { SANDBOX_CLOCK: `${sandbox.url}/sandbox/clock` } : {}),
  WECHAT_APPID: sandboxIdentity.appId,
  WECHAT_SECRET: sandboxIdentity.secret,
  WECHAT_API: sandbox.url,
  PUSH_TOKEN: sandboxIdentity.pushToken,
  PUSH_AES_KEY: sandboxIdentity.aesKey,
  TEMPLATES: writeTemplates(data),
};

type Start = { readyMs: number; mb: number };

const startOnce = async (restMs = idleMs): Promise<Start> => {
  const port = await freePort();
  const from = performance.now();
  const npm = spawn('npm', ['run', '--silent', 'service'], {
    stdio: 'ignore',
    detached: true,
    env: { ...env, PORT: String(port) },
  });
  const gone = once(npm, 'exit');
  await healthy(port);
  const readyMs = performance.now() - from;
  await pause(restMs);
  const mb = rssMb(serviceOf(npm));
  process.kill(-(npm.pid ?? 0), 'SIGTERM');
  await gone;
  return { readyMs, mb };
};

const medianOf = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

// The first after a change of the program compiles it, and holds more; with many people it is an operator's first start as well.
const first = await startOnce(0);
const measured: Start[] = [];
for (let at = 0; at < starts; at += 1) measured.push(await startOnce());
await sandbox.close();
rmSync(data, { recursive: true, force: true });
for (const { readyMs, mb } of measured) console.log(`ready after ${readyMs.toFixed(0)} ms, idle ${mb.toFixed(1)} MB`);
const mb = medianOf(measured.map((start) => start.mb));
const readies = measured.map((start) => start.readyMs);
const readyMs = people > 0 ? Math.max(first.readyMs, ...readies) : medianOf(readies);
const share = (value: number, limit: number): string => (value / limit).toFixed(2);
console.log(`${people > 0 ? `with ${people} people in ${fileGb} GB, the slowest` : 'the median'} of ${starts} starts: ready after ${readyMs.toFixed(0)} ms of ${readyLimitMs} ms (${share(readyMs, readyLimitMs)});
  the median idle ${mb.toFixed(1)} MB of ${limitMb} MB (${share(mb, limitMb)})`);
process.exit(mb <= limitMb && readyMs <= readyLimitMs ? 0 : 1);
