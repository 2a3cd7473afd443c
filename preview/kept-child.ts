import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

type KeptChildOptions = {
  script: string;
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Its output goes here. */
  log: string;
  restartAfterMs?: number;
  /** Told of every death that `stop` did not cause; `again`: it is started once more. */
  died(how: string, again: boolean): void;
};

export type KeptChild = { stop(): Promise<void> };

const earlyMs = 5_000;
const earlyDeaths = 3;

/** Runs a script and starts it again when it dies; gives up when it dies three times right after its start. */
export function keepChild(options: KeptChildOptions): KeptChild {
  let child: ChildProcess | null = null;
  let stopping = false;
  let early = 0;

  function start(): void {
    const startedAt = Date.now();
    const output = openSync(options.log, 'a');
    const { cwd, env, script } = options;
    const started = spawn(process.execPath, [script], { cwd, env, stdio: ['ignore', output, output] });
    closeSync(output);
    child = started;
    started.once('exit', (code, signal) => {
      child = null;
      if (stopping) return;
      early = Date.now() - startedAt < earlyMs ? early + 1 : 0;
      const again = early < earlyDeaths;
      options.died(signal === null ? `退出码 ${code}` : `信号 ${signal}`, again);
      if (again) setTimeout(() => stopping || start(), options.restartAfterMs ?? 500);
    });
  }

  start();
  return {
    stop() {
      stopping = true;
      const running = child;
      if (running === null) return Promise.resolve();
      const killing = setTimeout(() => running.kill('SIGKILL'), 4_000);
      const ended = new Promise<void>((done) => running.once('exit', () => done()));
      running.kill('SIGTERM');
      return ended.finally(() => clearTimeout(killing));
    },
  };
}
