import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { readSettings } from '../../server/settings/read-settings.ts';

it('npm run sandbox prints settings with which a service starts, plays WeChat at their address, and ends in order', async () => {
  const child = spawn(process.execPath, ['preview/sandbox-alone.ts', 'http://127.0.0.1:1'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const printed: Record<string, string> = {};
  for await (const line of createInterface(child.stdout)) {
    const [name = '', ...value] = line.split('=');
    printed[name] = value.join('=');
    if (name === 'PUSH_AES_KEY') break;
  }
  expect(readSettings({ ...printed, TEMPLATES: 'templates.json' })).toMatchObject({ ok: true });
  const [about, clock] = await Promise.all([
    fetch(`${printed.WECHAT_API}/sandbox/about`),
    fetch(String(printed.SANDBOX_CLOCK)),
  ]);
  expect(await about.json()).toMatchObject({ templates: [{ title: '待办事项提醒' }] });
  expect(await clock.json()).toMatchObject({ offsetMs: 0 });
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});
