import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CallFault } from '../../../../sandbox/fault.ts';
import { dueMessage } from '../../support/due-message.ts';
import { type FileFailure, failingFile } from '../../support/failing-file.ts';
import { logIn } from '../../support/family-member.ts';
import { type Running, runningService } from '../../support/running-service.ts';

describe('the health check', () => {
  let running: Running;
  beforeEach(async () => {
    running = await runningService();
  });
  afterEach(() => running.close());
  const at = async (path: string) => {
    const { status, body } = await running.http('GET', path);
    return { status, body };
  };

  it('says what is well', async () => {
    await running.sender.tick();
    const body = { ok: true, database: 'ok', loop: 'ok', wechat: 'ok', sends: 'unchecked', version: 'test' };
    expect(await at('/health/ready')).toEqual({ status: 200, body });
    expect(await at('/health')).toEqual({ status: 200, body });
    expect(await at('/health/live')).toEqual({ status: 200, body: { ok: true, loop: 'ok', version: 'test' } });
  });

  it('a silent WeChat is told and takes nothing away: families are answered, nothing is started anew', async () => {
    await running.sandbox.close();
    await running.sender.tick();
    expect(await at('/health/ready')).toMatchObject({ status: 200, body: { database: 'ok', wechat: 'down' } });
    expect(await at('/health/live')).toMatchObject({ status: 200 });
  });

  it.each<[string, CallFault, string]>([
    ['has no answer', { on: 'send', kind: 'status', status: 502 }, 'down'],
    ['has an answer that is none', { on: 'send', kind: 'text', text: '{}' }, 'down'],
    ['gets no token', { on: 'token', kind: 'text', text: '{}' }, 'down'],
    ['is refused to the account', { on: 'send', kind: 'code', code: 48001 }, 'refused'],
    ['is refused for its template', { on: 'send', kind: 'code', code: 47003 }, 'refused'],
    ['is refused by its person', { on: 'send', kind: 'code', code: 43101 }, 'ok'],
  ])(
    'a message that %s: it is told, and logins and probes that work hide nothing of it',
    async (_what, fault, sends) => {
      await dueMessage(running);
      expect(await at('/health/ready')).toMatchObject({ body: { sends: 'unchecked' } });
      running.sandbox.fault(fault);
      await running.sender.tick();
      await logIn(running, 'son');
      await running.service.wechat.templates();
      expect(await at('/health/ready')).toMatchObject({ status: 200, body: { ok: true, wechat: 'ok', sends } });
      const up = Number(sends === 'ok');
      expect((await running.http('GET', '/metrics')).text).toContain(`\nreminders_sends_up ${up}\n`);
    },
  );

  it('a message that goes out after one that did not says so', async () => {
    await dueMessage(running);
    running.sandbox.fault({ on: 'send', kind: 'code', code: -1 });
    await running.sender.tick();
    running.clock.forward(60_000);
    await running.sender.tick();
    expect(await at('/health/ready')).toMatchObject({ body: { sends: 'ok' } });
  });

  it('a stalled loop asks to be started anew, and is told from the rest', async () => {
    running.service.pulse.state = () => 'stalled';
    expect(await at('/health/live')).toMatchObject({ status: 503, body: { ok: false, loop: 'stalled' } });
    expect(await at('/health/ready')).toMatchObject({ status: 200, body: { loop: 'stalled', database: 'ok' } });
  });
});

describe('the health check of a service whose file fails', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'failing-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it.each<FileFailure>(['down', 'full', 'read-only', 'failing', 'damaged'])(
    '%s: it is not ready from the first write that fails, though it can read; nothing is started anew',
    async (how) => {
      const file = await failingFile(folder);
      const running = await runningService(undefined, { store: file.store });
      const at = (path: string) => running.http('GET', path);
      expect(await at('/health/ready')).toMatchObject({ status: 200, body: { database: 'ok' } });
      const end = file.fail(how);
      await expect(file.write(running.service.store)).rejects.toThrow();
      expect(await at('/health/ready')).toMatchObject({ status: 503, body: { ok: false, database: how } });
      expect((await at('/metrics')).text).toContain('\nreminders_database_up 0\n');
      expect(await at('/health/live')).toMatchObject({ status: 200 });
      end();
      await running.close();
    },
  );
});
