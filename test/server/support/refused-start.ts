import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { sandboxIdentity } from '../../../sandbox/options.ts';
import { template } from './running-service.ts';
import { compileCache } from './service-process.ts';

/** Somebody who may read what root wrote and not write it. */
const nobody = 65534;

/** Starts the service on what it cannot start on: how it ends, and all it says. `as`: root may write anything. */
export const refusedStart = async (
  folder: string,
  settings: Record<string, string>,
  as: 'us' | 'nobody' = 'us',
  /** The folder of the program. */
  program = process.cwd(),
): Promise<{ code: number | null; said: string }> => {
  const templatesFile = join(folder, 'templates.json');
  writeFileSync(templatesFile, JSON.stringify({ reminder: template }));
  const isRoot = process.getuid?.() === 0;
  const child = spawn(process.execPath, [join(program, 'server/main.ts')], {
    cwd: program,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(as === 'nobody' && isRoot ? { uid: nobody } : {}),
    env: {
      ...process.env,
      NODE_COMPILE_CACHE: compileCache,
      PORT: '0',
      TEMPLATES: templatesFile,
      WECHAT_APPID: sandboxIdentity.appId,
      WECHAT_SECRET: sandboxIdentity.secret,
      PUSH_TOKEN: sandboxIdentity.pushToken,
      PUSH_AES_KEY: sandboxIdentity.aesKey,
      WECHAT_API: 'http://127.0.0.1:9',
      ...settings,
    },
  });
  const ended = once(child, 'exit');
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  await ended;
  return { code: child.exitCode, said: out + err };
};
