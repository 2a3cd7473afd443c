import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Child = {
  pid: number;
  /** Milliseconds of processor time so far. */
  cpuMs(): number;
  rssMb(): number;
  /** kill -9. */
  kill(): Promise<void>;
  /** The address that it says it listens on. */
  url: Promise<string>;
  /** Lets one begin that waits for the word. */
  begin(): void;
};

const tickMs = 10;

export const startChild = (file: string, ...args: string[]): Child => {
  const child: ChildProcess = fork(join(process.cwd(), 'bench/server/sending', file), args, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const pid = child.pid ?? 0;
  const read = (name: string) => readFileSync(`/proc/${pid}/${name}`, 'utf8');
  return {
    pid,
    cpuMs: () => {
      const fields = read('stat')
        .replace(/^.*\) /, '')
        .split(' ');
      return (Number(fields[11]) + Number(fields[12])) * tickMs;
    },
    rssMb: () => Number(/VmRSS:\s+(\d+)/.exec(read('status'))?.[1]) / 1024,
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
    begin: () => child.send('begin'),
    url: once(child, 'message').then(([message]) => String(Reflect.get(message, 'url'))),
  };
};
