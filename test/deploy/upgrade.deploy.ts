import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { startSandbox } from '../../sandbox/start-sandbox.ts';
import type { SentElder010 } from '../../src/contract/released/elder-0-1-0.ts';
import { regionCode } from '../../src/rules/region-code.ts';
import { movedClock } from '../server/support/moved-clock.ts';
import { refusedStart } from '../server/support/refused-start.ts';
import { template } from '../server/support/running-service.ts';
import { type ServiceProcess, startProcess } from '../server/support/service-process.ts';
import { day } from '../support/day.ts';
import { layOldProgram } from './support/old-program.ts';

const mum: SentElder010 = {
  id: 'mum',
  relation: 'mum',
  region: regionCode('350000'),
  residence: 'local',
  ageBand: 'under80',
  stopped: null,
  benefits: [
    {
      id: 'mum-1',
      scheme: 'resident',
      minor: false,
      lastCertifiedOn: day('2025-12-15'),
      benefitSince: null,
      officialDueOn: null,
      state: 'open',
      waitingSince: null,
    },
  ],
};

/** What an operator of 0.1.0 does: a backup, the new program, and, should they want it back, the old one with that backup. */
describe('from 0.1.0 to this program and back', () => {
  const folder = mkdtempSync(join(tmpdir(), 'upgrade-'));
  const old = join(folder, 'reminders-0.1.0');
  const database = join(folder, 'reminders.sqlite');
  const backup = join(folder, 'before-the-upgrade.sqlite');
  const templatesFile = join(folder, 'templates.json');
  let sandbox: Sandbox;
  let token = '';

  beforeAll(async () => {
    layOldProgram(old);
    writeFileSync(templatesFile, JSON.stringify({ reminder: template }));
    sandbox = await startSandbox({ now: movedClock('2026-11-24T02:00:00Z').now, delivery: { retries: 0 } });
  });
  afterAll(async () => {
    await sandbox.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const during = async <T>(program: string, work: (service: ServiceProcess) => Promise<T>): Promise<T> => {
    const wechat = { wechatApi: sandbox.url, sandboxUrl: sandbox.url };
    const service = await startProcess({ database, templatesFile, ...wechat, program });
    try {
      return await work(service);
    } finally {
      expect(await service.stop()).toBe(0);
    }
  };
  const here = process.cwd();
  const ask = ({ http }: ServiceProcess, method: 'GET' | 'PUT', path: string, body?: unknown) =>
    http(method, path, { headers: { authorization: `Bearer ${token}` }, body });
  const command = (...args: string[]) =>
    spawnSync('npm', ['run', '--silent', ...args], { env: { ...process.env, DATABASE: database }, encoding: 'utf8' });

  it('the old program takes a family in, and the new one’s backup copies its file', async () => {
    await during(old, async (service) => {
      const login = await service.http('POST', '/v1/session', { body: { code: sandbox.login('daughter') } });
      token = String(Reflect.get(Object(login.body), 'token'));
      expect(await ask(service, 'PUT', '/v1/elders/mum', mum)).toMatchObject({ status: 200 });
    });
    expect(command('backup', '--', backup)).toMatchObject({ status: 0, stderr: '' });
  });

  it('the new program goes on with the file: the same login, the same elder, the old phone and the new', async () => {
    await during(here, async (service) => {
      expect(await ask(service, 'GET', '/v1/me')).toMatchObject({ status: 200, body: { elders: [mum] } });
      const { body } = await ask(service, 'GET', '/v2/me');
      expect(body).toMatchObject({ elders: [{ id: 'mum', relation: 'mum', benefits: [{ region: '350000' }] }] });
      await ask(service, 'PUT', '/v1/elders/dad', { ...mum, id: 'dad', relation: 'dad', benefits: [] });
    });
  });

  it('the old program refuses the file then, says to start the newer one, and changes no byte of it', async () => {
    const before = readFileSync(database);
    const refused = await refusedStart(folder, { DATABASE: database }, 'us', old);
    expect(refused.code).toBe(1);
    expect(refused.said).toContain('start the newer program');
    expect(readFileSync(database).equals(before)).toBe(true);
  });

  it('with the backup restored the old program goes on as on the day of the upgrade', async () => {
    expect(command('restore', '--', backup)).toMatchObject({ status: 0, stderr: '' });
    await during(old, async (service) => {
      expect(await ask(service, 'GET', '/v1/me')).toMatchObject({ status: 200, body: { elders: [mum] } });
    });
  });

  it('and can be followed by the new one once more', async () => {
    await during(here, async (service) => {
      expect(await ask(service, 'GET', '/v1/me')).toMatchObject({ status: 200, body: { elders: [mum] } });
    });
  });
});
