import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../preview/free-port.ts';
import { sandboxIdentity } from '../../../sandbox/options.ts';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { startSandbox } from '../../../sandbox/start-sandbox.ts';
import { todoTemplate } from '../../../sandbox/template.ts';
import { logIn } from '../../server/support/family-member.ts';
import { mum } from '../../server/support/mum.ts';
import { type ServiceProcess, startProcess } from '../../server/support/service-process.ts';

type Settings = Record<'PORT' | 'DATABASE' | 'TEMPLATES' | 'WECHAT_SECRET' | 'PUSH_TOKEN' | 'PUSH_AES_KEY', string>;

/** Each command is a process of its own, as an operator types it, against the real sandbox and the service's process. */
describe('an operator’s commands', () => {
  let folder: string;
  let sandbox: Sandbox;
  let env: Settings;
  let service: ServiceProcess;

  const run = (command: string, ...words: string[]): Promise<{ code: number; said: string }> =>
    new Promise((ended) => {
      const wechat = {
        WECHAT_APPID: sandboxIdentity.appId,
        WECHAT_API: sandbox.url,
        SANDBOX_CLOCK: `${sandbox.url}/sandbox/clock`,
      };
      const options = { env: { ...process.env, ...wechat, ...env } };
      execFile(process.execPath, [`tools/${command}/main.ts`, ...words], options, (error, out, err) =>
        ended({ code: Number(error?.code ?? 0), said: out + err }),
      );
    });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'operator-'));
    sandbox = await startSandbox({ delivery: { retries: 0 } });
    const port = String(await freePort());
    env = {
      PORT: port,
      DATABASE: join(folder, 'reminders.sqlite'),
      TEMPLATES: join(folder, 'templates.json'),
      WECHAT_SECRET: sandboxIdentity.secret,
      PUSH_TOKEN: sandboxIdentity.pushToken,
      PUSH_AES_KEY: sandboxIdentity.aesKey,
    };
  });
  afterAll(async () => {
    await service?.stop();
    await sandbox.close();
    rmSync(folder, { recursive: true });
  });

  it('before the start: the doctor says what is missing, templates writes the file, and never over another', async () => {
    const before = await run('doctor');
    expect(before.code).toBe(1);
    expect(before.said).toContain('✓ secret, IP list and token');
    expect(before.said).toMatch(/✗ templates file: .*\n {4}→ npm run templates/);
    expect(before.said).toContain('✗ service: nothing answers');
    expect(before.said).toMatch(/\? database: .* is not there yet: the first start makes it/);
    expect(await run('outbox')).toEqual({ code: 1, said: expect.stringContaining('a file that is there') });
    expect((await run('templates')).said).toContain(`${todoTemplate.id}  「待办事项提醒」`);
    expect(await run('templates', 'write', todoTemplate.id)).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(join(folder, 'templates.json'), 'utf8'))).toMatchObject({
      reminder: { id: todoTemplate.id, fields: [{ value: 'task' }, { value: 'date' }, { value: 'advice' }] },
    });
    expect(await run('templates', 'write', todoTemplate.id)).toMatchObject({ code: 1 });
    expect(await run('templates', 'write', 'another')).toMatchObject({ code: 1 });
  });

  it('the doctor names each thing that is wrong, and what to do', async () => {
    const wrong = { ...env };
    env = { ...wrong, WECHAT_SECRET: 'of-another' };
    expect((await run('doctor')).said).toMatch(/✗ secret.*40125.*\n {4}→ WECHAT_SECRET/);
    env = { ...wrong, PORT: 'eighty', PUSH_TOKEN: '' };
    const settings = await run('doctor');
    expect(settings).toMatchObject({ code: 2 });
    expect(settings.said).toMatch(/PUSH_TOKEN: expected .*\nPORT: expected/);
    env = { ...wrong, TEMPLATES: join(folder, 'other.json') };
    writeFileSync(env.TEMPLATES, readFileSync(wrong.TEMPLATES, 'utf8').replace('thing3', 'thing9'));
    expect((await run('doctor')).said).toMatch(/✗ templates file: no value for thing3/);
    env = wrong;
  });

  it('with the service at work all is well; through a proxy its headers are looked at', async () => {
    sandbox.clock.move({ to: '2026-11-24T02:00:00Z' }); // read at the start, followed each second then
    service = await startProcess({
      database: env.DATABASE,
      templatesFile: env.TEMPLATES,
      wechatApi: sandbox.url,
      sandboxUrl: sandbox.url,
    });
    env = { ...env, PORT: new URL(service.url).port };
    const well = await run('doctor');
    expect(well.said).not.toContain('✗');
    expect(well).toMatchObject({ code: 0 });
    expect(well.said).toContain('✓ push address on this machine');
    expect((await run('doctor', service.url)).said).toContain('✗ proxy headers: no X-Forwarded-For comes');
  });

  it('the doctor, beside a service at work, says that a DATABASE that is not there is mistyped, and makes none', async () => {
    const right = env;
    env = { ...right, DATABASE: join(folder, 'remindres.sqlite') };
    const mistyped = await run('doctor');
    expect(mistyped.code).toBe(1);
    expect(mistyped.said).toMatch(/✗ database: .*remindres\.sqlite is not there.*\n {4}→ .*DATABASE/);
    expect(existsSync(env.DATABASE)).toBe(false);
    env = right;
  });

  it('the doctor seals a push with each token and key, and says which the service does not read', async () => {
    const right = env;
    const other = 'z'.repeat(43);
    expect((await run('doctor')).said).toContain('✓ pushes on this machine: read, sealed with PUSH_AES_KEY');
    env = { ...right, PUSH_AES_KEY: other };
    const wrong = await run('doctor');
    expect(wrong.code).toBe(1);
    expect(wrong.said).toContain('✓ push address on this machine');
    expect(wrong.said).toMatch(/✗ pushes on this machine: one sealed with PUSH_AES_KEY is refused \(403\)\n {4}→ /);
    env = { ...right, PUSH_AES_KEY: `${right.PUSH_AES_KEY},${other}` };
    expect((await run('doctor')).said).toContain('one sealed with the second PUSH_AES_KEY is refused (403)');
    env = { ...right, PUSH_TOKEN: `${right.PUSH_TOKEN},another` };
    expect((await run('doctor')).said).toContain('signed with the second PUSH_TOKEN');
    env = right;
  });

  it('outbox: what is to come is listed, one is shown and cancelled for good, by its id alone', async () => {
    const daughter = await logIn({ http: service.http, sandbox }, 'daughter');
    await daughter.save(mum);
    await daughter.accept('tap-00000001');
    const coming = await run('outbox', 'coming');
    const [line = ''] = coming.said.split('\n').filter((one) => one.includes('check-14'));
    const [id = ''] = line.split('  ');
    expect((await run('outbox', 'show', id.slice(0, 13))).said).toContain('promised: check by 2026-12-14');
    expect(await run('outbox', 'cancel', 'ffff-no-such')).toEqual({
      code: 1,
      said: 'there is no message of this id\n',
    });
    expect(await run('outbox', 'show', 'ffff-no-such')).toEqual({ code: 1, said: 'there is no message of this id\n' });
    expect(await run('outbox', 'coming', '1')).toMatchObject({ code: 0, said: expect.stringContaining('and more') });
    expect(await run('outbox', 'cancel', id.slice(0, 13))).toMatchObject({ code: 0 });
    expect((await run('outbox', 'cancelled')).said).toBe(
      `${id}  2026-11-30 09:00 China time  check-14  cancelled  by the operator\n`,
    );
    expect(await run('outbox', 'cancel', id)).toMatchObject({ code: 1 });
    expect((await run('outbox')).said).toMatch(/^coming +\d+\ncancelled +1\n/);
    expect(coming.said).not.toContain(sandbox.openid('daughter'));
  });

  it('outbox says that the template is paused', async () => {
    expect(await run('outbox', 'pause')).toMatchObject({ code: 0 });
    expect((await run('outbox')).said).toContain('now: the template is paused: npm run outbox -- resume\n');
    expect(await run('outbox', 'resume')).toMatchObject({ code: 0 });
  });

  it('outbox release all: says how many are held before it decides of any', async () => {
    expect(await run('outbox', 'release', 'all')).toMatchObject({ code: 1, said: 'none is held\n' });
    expect(await run('outbox', 'drop', 'all', '7')).toMatchObject({ code: 1, said: 'none is held\n' });
    expect(await run('outbox', 'drop', 'all', 'seven')).toMatchObject({ code: 2 });
  });

  it.each([
    ['cancel'],
    ['show'],
    ['no-such-word'],
    ['due x'],
    ['due 5 6'],
    ['cancel one another'],
    ['release one 5'],
    ['pause now'],
    ['counts 7'],
  ])('outbox %s: what was not done ends as such, with what may be typed', async (words) => {
    const typed = words.split(' ');
    expect(await run('outbox', ...typed)).toEqual({ code: 2, said: expect.stringContaining('outbox -- show ID') });
  });

  it('outbox says so when the service does not answer, or runs with another secret', async () => {
    const right = env;
    env = { ...right, PORT: '9' };
    expect(await run('outbox', 'pause')).toMatchObject({ code: 1, said: expect.stringContaining('does not answer') });
    expect((await run('outbox')).said).toContain('now: the service does not answer\n');
    env = { ...right, WECHAT_SECRET: 'of-another' };
    expect(await run('outbox', 'pause')).toMatchObject({ code: 1, said: expect.stringContaining('refused (404)') });
    env = right;
  });
});
