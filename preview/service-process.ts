import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sandboxIdentity } from '../sandbox/options.ts';
import { folders } from './folders.ts';
import { type KeptChild, keepChild } from './kept-child.ts';
import { lastLines } from './last-lines.ts';

export type ServiceProcess = KeptChild & {
  /** Whether it came up within the time given. */
  ready(withinMs: number): Promise<boolean>;
};

type Wanted = { port: number; sandboxUrl: string; templatesFile: string; say(line: string): void; givenUp(): void };

const log = join(folders.data, 'service.log');

const environment = ({ port, sandboxUrl, templatesFile }: Wanted): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'development',
  PORT: String(port),
  HOST: '127.0.0.1',
  DATABASE: join(folders.data, 'reminders.sqlite'),
  WECHAT_APPID: sandboxIdentity.appId,
  WECHAT_SECRET: sandboxIdentity.secret,
  WECHAT_API: sandboxUrl,
  PUSH_TOKEN: sandboxIdentity.pushToken,
  PUSH_AES_KEY: sandboxIdentity.aesKey,
  TEMPLATES: templatesFile,
  SANDBOX_CLOCK: `${sandboxUrl}/sandbox/clock`,
});

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url, { signal: AbortSignal.timeout(1000) });
    return true;
  } catch {
    return false;
  }
}

/** The reminder service as a process of its own, as in production; only WeChat behind it is the sandbox. */
export function startService(wanted: Wanted): ServiceProcess {
  const child = keepChild({
    script: join(folders.root, 'server/main.ts'),
    cwd: folders.root,
    env: environment(wanted),
    log,
    died(how, again) {
      wanted.say(`提醒服务停了（${how}）${again ? '，再开一次' : '，开不起来'}。记录在 ${log}`);
      if (!again) wanted.say(lastLines(log, 8));
      if (!again) wanted.givenUp();
    },
  });
  return {
    ...child,
    async ready(withinMs) {
      for (const until = Date.now() + withinMs; Date.now() < until; await pause(100))
        if (await answers(`http://127.0.0.1:${wanted.port}/health`)) return true;
      return false;
    },
  };
}
