import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox } from '../../../sandbox/start-sandbox.ts';
import { logIn } from '../../server/support/family-member.ts';
import { movedClock } from '../../server/support/moved-clock.ts';
import { mum } from '../../server/support/mum.ts';
import { fileIn, serviceOn } from '../../server/support/service-on-file.ts';

it('rules:touched counts beside the service at work the families whom a change would touch, and names nobody', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'touched-'));
  const database = fileIn(folder);
  const clock = movedClock('2026-11-24T02:00:00Z');
  const sandbox = await startSandbox({ now: clock.now });
  const running = await serviceOn(database, `${database}.journal`, { sandbox, clock });
  try {
    for (let family = 0; family < 26; family += 1) await (await logIn(running, `family-${family}`)).save(mum);
    const env = { ...process.env, DATABASE: database };
    const { stdout, status } = spawnSync('npm', ['run', '--silent', 'rules:touched', '--', '35'], {
      env,
      encoding: 'utf8',
    });
    expect(stdout).toMatch(/^每条规则现在管着多少家：\n福建省 350000 城乡居民.*：约 30 家\n数字取到十/);
    expect(status).toBe(0);
  } finally {
    await running.close();
    await sandbox.close();
    rmSync(folder, { recursive: true });
  }
});
