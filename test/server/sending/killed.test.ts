import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { startSandbox } from '../../../sandbox/start-sandbox.ts';
import { type FamilyMember, logIn } from '../support/family-member.ts';
import { dad, mum } from '../support/mum.ts';
import { template } from '../support/running-service.ts';
import { openGate, type SendGate } from '../support/send-gate.ts';
import { type ServiceProcess, startProcess } from '../support/service-process.ts';

describe('kill -9 between the claim and the record of a send', () => {
  let folder: string;
  let sandbox: Sandbox;
  let gate: SendGate;
  let service: ServiceProcess;
  let daughter: FamilyMember;

  const start = async () => {
    const templatesFile = join(folder, 'templates.json');
    writeFileSync(templatesFile, JSON.stringify({ reminder: template }));
    const database = join(folder, 'data', 'reminders.sqlite');
    service = await startProcess({ database, templatesFile, wechatApi: gate.url, sandboxUrl: sandbox.url });
    sandbox.pushTo(`${service.url}/wechat/push`);
  };
  const arrives = (count: number): Promise<void> =>
    new Promise((done) => {
      const stop = sandbox.subscribe(() => {
        if (sandbox.inbox('daughter').length < count) return;
        stop();
        done();
      });
    });
  const tasks = () => sandbox.inbox('daughter').map(({ fields }) => fields[0]?.value);

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'reminders-'));
    sandbox = await startSandbox({ delivery: { retries: 0 } });
    sandbox.clock.move({ to: '2026-11-24T02:00:00Z' });
    gate = await openGate(sandbox.url);
    await start();
    daughter = await logIn({ http: service.http, sandbox }, 'daughter');
    await daughter.save(mum);
    await daughter.save(dad);
    for (const tap of ['tap-of-mum', 'tap-of-dad']) {
      await daughter.accept(tap);
      await sandbox.idle();
    }
  });
  afterEach(async () => {
    await service.kill();
    await gate.close();
    await sandbox.close();
    rmSync(folder, { recursive: true });
  });

  const killedInSend = async (when: 'before' | 'after') => {
    const held = gate.holdNext(when);
    sandbox.clock.move({ to: '2026-11-30T01:00:00Z' });
    await held;
    await service.kill();
    await start();
    daughter = await again();
  };
  const mums = async () => (await daughter.me()).messages.find(({ benefitId }) => benefitId === 'benefit-mum')?.state;
  const again = () => logIn({ http: service.http, sandbox }, 'daughter');

  it('WeChat had taken it: with the sent event it is known as delivered and never sent twice', async () => {
    sandbox.fault({ on: 'sent', kind: 'delayed' });
    await killedInSend('after');
    expect(await mums()).toBe('uncertain');
    sandbox.releaseEvents();
    await sandbox.idle();
    expect(await mums()).toBe('delivered');
    const second = arrives(2);
    sandbox.clock.move({ to: '2026-12-02T01:00:00Z' });
    await second;
    expect(tasks()).toEqual(['妈妈的养老认证', '爸爸的养老认证']);
  });

  it('WeChat had not taken it: it is not lost, after its half hour it goes out once', async () => {
    await killedInSend('before');
    expect(tasks()).toEqual([]);
    const first = arrives(1);
    sandbox.clock.move({ to: '2026-11-30T01:31:00Z' });
    await first;
    const second = arrives(2);
    sandbox.clock.move({ to: '2026-12-02T01:00:00Z' });
    await second;
    expect(tasks()).toEqual(['妈妈的养老认证', '爸爸的养老认证']);
  });

  it.each([2, 3])('%i kills during the sends of one message: it is not lost, and goes out once', async (kills) => {
    const held = gate.holdNext('before');
    sandbox.clock.move({ to: '2026-11-30T01:00:00Z' });
    await held;
    for (const at of ['01:31:00', '02:32:00'].slice(0, kills - 1)) {
      await service.kill();
      const again = gate.holdNext('before');
      await start();
      sandbox.clock.move({ to: `2026-11-30T${at}Z` });
      await again;
    }
    await service.kill();
    const first = arrives(1);
    await start();
    sandbox.clock.move({ to: '2026-11-30T05:00:00Z' });
    await first;
    expect(tasks()).toEqual(['妈妈的养老认证']);
  });

  it('what a family entered is there after it, and SIGTERM ends the service in order', async () => {
    await service.kill();
    await start();
    expect((await (await again()).me()).elders).toEqual([mum, dad]);
    expect(await service.stop()).toBe(0);
  });
});
