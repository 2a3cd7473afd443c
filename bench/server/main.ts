import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../preview/free-port.ts';
import { writeTemplates } from '../../preview/templates-file.ts';
import { sandboxIdentity } from '../../sandbox/options.ts';
import { startSandbox } from '../../sandbox/start-sandbox.ts';

/** What the operator's machine must spare for the service while nothing happens. */
const limitMb = 110;
const idleMs = 20_000;

const rssMb = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

const data = mkdtempSync(join(tmpdir(), 'bench-service-'));
const sandbox = await startSandbox({ pages: [], push: { url: 'http://127.0.0.1:9/wechat/push' } });
const port = await freePort();
const started = Date.now();
const child = spawn('npm', ['run', '--silent', 'service'], {
  stdio: 'ignore',
  detached: true,
  env: {
    ...process.env,
    PORT: String(port),
    DATABASE: join(data, 'reminders.sqlite'),
    WECHAT_APPID: sandboxIdentity.appId,
    WECHAT_SECRET: sandboxIdentity.secret,
    WECHAT_API: sandbox.url,
    PUSH_TOKEN: sandboxIdentity.pushToken,
    PUSH_AES_KEY: sandboxIdentity.aesKey,
    TEMPLATES: writeTemplates(data),
  },
});

async function healthy(): Promise<boolean> {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/health`).catch(() => null);
    if (answer?.ok) return true;
    await pause(100);
  }
  return false;
}

/** npm starts a shell that starts node: the service is the youngest of the group. */
const servicePid = (): number => {
  const children = (pid: number): number[] =>
    readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).filter(Boolean).map(Number);
  let pid = child.pid ?? 0;
  for (let next = children(pid)[0]; next !== undefined; next = children(pid)[0]) pid = next;
  return pid;
};

const up = await healthy();
const ready = Date.now() - started;
if (up) await pause(idleMs);
const mb = up ? rssMb(servicePid()) : Number.NaN;
process.kill(-(child.pid ?? 0), 'SIGTERM');
await sandbox.close();
rmSync(data, { recursive: true, force: true });
console.log(
  `service ready after ${ready} ms; idle ${mb.toFixed(1)} MB of ${limitMb} MB (${(mb / limitMb).toFixed(2)})`,
);
process.exit(mb <= limitMb ? 0 : 1);
