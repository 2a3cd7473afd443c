import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sandboxIdentity } from '../../../sandbox/options.ts';
import { type Http, httpAt } from './http.ts';

export type ServiceProcess = {
  url: string;
  http: Http;
  /** kill -9, and settles when the process is gone. */
  kill(): Promise<void>;
  /** SIGTERM; the exit code. */
  stop(): Promise<number | null>;
};

/** As server/start.js has it: a second start takes half the time. */
export const compileCache = join(process.cwd(), 'node_modules/.cache/service');

type Wanted = {
  database: string;
  templatesFile: string;
  wechatApi: string;
  sandboxUrl: string;
  /** The folder of the program; this one's unless said. */
  program?: string;
};

const addressIn = (line: string): string | undefined => /Server listening at (http:[^"\s]+)/.exec(line)?.[1];

const listening = async (child: ChildProcess): Promise<string> => {
  if (!child.stdout) throw new Error('no output to read');
  for await (const line of createInterface(child.stdout)) {
    const url = addressIn(line);
    if (url !== undefined) {
      child.stdout.resume();
      return url;
    }
  }
  throw new Error('the service ended before it listened');
};

const ended = async (child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> => {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
  return child.exitCode;
};

/** The service as it runs in production: its own process, its own file; only WeChat behind it is the sandbox. */
export const startProcess = async ({
  database,
  templatesFile,
  wechatApi,
  sandboxUrl,
  program = process.cwd(),
}: Wanted): Promise<ServiceProcess> => {
  const child = spawn(process.execPath, [join(program, 'server/main.ts')], {
    cwd: program,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_COMPILE_CACHE: compileCache,
      PORT: '0',
      DATABASE: database,
      TEMPLATES: templatesFile,
      WECHAT_APPID: sandboxIdentity.appId,
      WECHAT_SECRET: sandboxIdentity.secret,
      WECHAT_API: wechatApi,
      PUSH_TOKEN: sandboxIdentity.pushToken,
      PUSH_AES_KEY: sandboxIdentity.aesKey,
      SANDBOX_CLOCK: `${sandboxUrl}/sandbox/clock`,
    },
  });
  const url = await listening(child);
  return {
    url,
    http: httpAt(url),
    kill: async () => {
      await ended(child, 'SIGKILL');
    },
    stop: () => ended(child, 'SIGTERM'),
  };
};
