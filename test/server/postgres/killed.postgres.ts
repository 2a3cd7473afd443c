import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { startSandbox } from '../../../sandbox/start-sandbox.ts';
import { emptyDatabase, storeOn } from '../support/empty-store.ts';
import { addFamilies, families } from '../support/many-families.ts';
import { type ReminderWatch, watchReminders } from '../support/reminder-watch.ts';
import { template } from '../support/running-service.ts';
import { openGate, type SendGate } from '../support/send-gate.ts';
import { type ServiceProcess, startProcess } from '../support/service-process.ts';

describe('kill -9 of a service that sends beside a second one on one PostgreSQL', () => {
  let folder: string;
  let sandbox: Sandbox;
  let watch: ReminderWatch;
  let gates: [SendGate, SendGate];
  let services: [ServiceProcess, ServiceProcess];

  const start = (name: string, wechatApi: string): Promise<ServiceProcess> => {
    const templatesFile = join(folder, 'templates.json');
    writeFileSync(templatesFile, JSON.stringify({ reminder: template }));
    return startProcess({ database: watch.addressOf(name), templatesFile, wechatApi, sandboxUrl: sandbox.url });
  };
  const pushTo = (service: ServiceProcess): void => sandbox.pushTo(`${service.url}/wechat/push`);

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'reminders-'));
    sandbox = await startSandbox({ delivery: { retries: 0 } });
    sandbox.clock.move({ to: '2026-11-24T02:00:00Z' });
    const database = await emptyDatabase();
    await (await storeOn(database)).close();
    watch = await watchReminders(database);
    gates = await Promise.all([openGate(sandbox.url), openGate(sandbox.url)]);
    services = await Promise.all([start('first', gates[0].url), start('second', gates[1].url)]);
    pushTo(services[1]);
    await addFamilies(sandbox, services);
  });
  afterEach(async () => {
    await Promise.all(services.map((service) => service.kill()));
    await Promise.all(gates.map((gate) => gate.close()));
    await watch.close();
    await sandbox.close();
    rmSync(folder, { recursive: true });
  });

  /** The leases of the dead end, then the half hour in which a send without an answer waits for its event. */
  const timePasses = async (): Promise<void> => {
    sandbox.clock.move({ to: '2026-11-30T01:05:00Z' });
    await watch.until(0, 'claimed', 'sending');
    sandbox.clock.move({ to: '2026-11-30T01:50:00Z' });
    await watch.until(families.length, 'delivered');
  };
  const eachGotOne = (): void => {
    expect(
      sandbox
        .inbox()
        .map(({ person }) => person)
        .sort(),
    ).toEqual([...families].sort());
  };

  it.each(['before', 'after'] as const)(
    'in a send that it held %s WeChat took it: none is lost, none goes out twice',
    async (when) => {
      const held = gates[0].holdNext(when);
      // The second has a send in hand as well, so that it cannot do all the work before the first begins.
      void gates[1].holdNext('before');
      sandbox.clock.move({ to: '2026-11-30T01:00:00Z' });
      await held;
      await services[0].kill();
      gates[1].letGo();
      await timePasses();
      eachGotOne();
    },
  );

  it('between the claim and the word that it sends: the second sends it when the lease is over, in doubt of none', async () => {
    await watch.haltBefore('first', 'sending');
    void gates[1].holdNext('before');
    sandbox.clock.move({ to: '2026-11-30T01:00:00Z' });
    await watch.committed('first', 'claimed');
    await services[0].kill();
    await watch.letGo();
    gates[1].letGo();
    await timePasses();
    eachGotOne();
    expect(watch.saw('uncertain')).toBe(false);
  });

  it('and of the second as well, WeChat’s events coming late: a third finds all that both had in hand', async () => {
    sandbox.fault({ on: 'sent', kind: 'delayed', times: families.length });
    const held = [gates[0].holdNext('before'), gates[1].holdNext('after')];
    sandbox.clock.move({ to: '2026-11-30T01:00:00Z' });
    await Promise.all(held);
    await Promise.all(services.map((service) => service.kill()));
    services[0] = await start('third', sandbox.url);
    pushTo(services[0]);
    sandbox.fault({ kind: 'clear' });
    sandbox.releaseEvents();
    await timePasses();
    eachGotOne();
  });
});
