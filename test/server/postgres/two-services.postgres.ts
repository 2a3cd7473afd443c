import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { startSandbox } from '../../../sandbox/start-sandbox.ts';
import { emptyDatabase } from '../support/empty-store.ts';
import { addFamilies, families } from '../support/many-families.ts';
import { template } from '../support/running-service.ts';
import { type ServiceProcess, startProcess } from '../support/service-process.ts';

describe('two services, each its own process, on one database', () => {
  let folder: string;
  let sandbox: Sandbox;
  let services: ServiceProcess[];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'reminders-'));
    sandbox = await startSandbox({ delivery: { retries: 0 } });
    sandbox.clock.move({ to: '2026-11-24T02:00:00Z' });
    const templatesFile = join(folder, 'templates.json');
    writeFileSync(templatesFile, JSON.stringify({ reminder: template }));
    const wanted = { database: await emptyDatabase(), templatesFile, sandboxUrl: sandbox.url };
    services = await Promise.all([
      startProcess({ ...wanted, wechatApi: sandbox.url }),
      startProcess({ ...wanted, wechatApi: sandbox.url }),
    ]);
    sandbox.pushTo(`${services[1]?.url}/wechat/push`);
    await addFamilies(sandbox, services);
  });
  afterEach(async () => {
    await Promise.all(services.map((service) => service.kill()));
    await sandbox.close();
    rmSync(folder, { recursive: true });
  });

  const arrives = (count: number): Promise<void> =>
    new Promise((done) => {
      const look = () => {
        if (sandbox.inbox().length < count) return;
        stop();
        done();
      };
      const stop = sandbox.subscribe(look);
      look();
    });
  const receivers = () => sandbox.inbox().map(({ person }) => person);
  const toEachOnce = [...families].sort();

  it('send each message once, and both end in order', async () => {
    const all = arrives(families.length);
    sandbox.clock.move({ to: '2026-11-30T01:00:00Z' });
    await all;
    sandbox.clock.move({ to: '2026-11-30T02:00:00Z' });
    expect(await Promise.all(services.map((service) => service.stop()))).toEqual([0, 0]);
    expect(receivers().sort()).toEqual(toEachOnce);
  });
});
