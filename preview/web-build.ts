import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.ts';
import { folders } from './folders.ts';
import { lastLines } from './last-lines.ts';

const sources = ['src', 'config/index.ts', 'tools/bundle/rules-digest.ts', 'tools/build.ts', 'package-lock.json'].map(
  (each) => join(folders.root, each),
);
const stamp = join(folders.app, '.built-from');
const log = join(folders.data, 'build.log');

/** A group of its own, so that stopping ends the builder's own children too; Windows has no groups. */
const grouped = process.platform !== 'win32';

function endBuild(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (grouped) process.kill(-child.pid, 'SIGTERM');
  else child.kill();
}

/** Every five seconds a line, so that nobody thinks that it hangs. */
async function runBuild(say: (line: string) => void, signal: AbortSignal): Promise<number | null> {
  const output = openSync(log, 'w');
  const child = spawn(process.execPath, ['tools/build.ts', 'h5'], {
    cwd: folders.root,
    stdio: ['ignore', output, output],
    detached: grouped,
  });
  closeSync(output);
  const end = (): void => endBuild(child);
  signal.addEventListener('abort', end, { once: true });
  const started = Date.now();
  const ticking = setInterval(() => say(`  还在生成，已经 ${Math.round((Date.now() - started) / 1000)} 秒`), 5000);
  const code = await new Promise<number | null>((done) => {
    child.once('error', () => done(null));
    child.once('exit', done);
  });
  clearInterval(ticking);
  signal.removeEventListener('abort', end);
  return code;
}

/** Builds the web build when a source changed since the last one. False: it failed, and why is told. */
export async function buildWhenNeeded(say: (line: string) => void, signal: AbortSignal): Promise<boolean> {
  const now = fingerprint(sources);
  const page = join(folders.app, 'index.html');
  if (existsSync(page) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return true;
  say('正在生成网页版，第一次大约一分钟。');
  const code = await runBuild(say, signal);
  if (signal.aborted) return false;
  if (code !== 0 || !existsSync(page)) {
    say(`网页版没有生成出来。全部记录在 ${log}，最后几行：\n${lastLines(log, 15)}`);
    return false;
  }
  writeFileSync(stamp, now);
  say('网页版生成好了。');
  return true;
}
