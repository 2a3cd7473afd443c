import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox } from '../../../sandbox/start-sandbox.ts';
import { logIn } from '../support/family-member.ts';
import { movedClock } from '../support/moved-clock.ts';
import { mum } from '../support/mum.ts';
import { type ServiceOnFile, serviceOn } from '../support/service-on-file.ts';

const server = new URL(process.env.TEST_POSTGRES ?? 'postgres://postgres@127.0.0.1/postgres');
const guide = readFileSync('docs/operating.md', 'utf8');
const [, section = ''] = /#### Backup and restore of PostgreSQL\n(.*?)\n#### /s.exec(guide) ?? [];
const [dump = '', ...back] = section.match(/(?<=^ *sudo -u postgres ).+$/gm) ?? [];

/** A line of the guide, on this server and a database and role of another name. */
const doAsTold = (line: string, name: string, folder: string): void => {
  const own = line.replaceAll('/somewhere/else', folder).replace(/\breminders(?=\b|_before)/g, name);
  const there = { PGHOST: server.hostname, PGPORT: server.port, PGUSER: server.username, PGDATABASE: 'postgres' };
  const done = spawnSync('sh', ['-c', own], { encoding: 'utf8', env: { ...process.env, ...there } });
  expect([own, done.stderr, done.status]).toEqual([own, '', 0]);
};

describe('a dump of PostgreSQL that is brought back as the guide says', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dump-'));
    chmodSync(folder, 0o777);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const heldIn = ({ service }: ServiceOnFile) => service.store.transaction((tx) => tx.restores.held(9));

  it.each([
    ['with the journal sends nothing again', { kept: true, held: 0 }],
    ['without it holds what is past for the operator', { kept: false, held: 2 }],
  ])('%s, and goes on', async (_what, { kept, held }) => {
    const name = `dump_${randomUUID().replaceAll('-', '')}`;
    const database = Object.assign(new URL(server), { username: name, pathname: `/${name}` }).href;
    const journal = join(folder, 'journal');
    doAsTold('psql -c "CREATE ROLE reminders LOGIN"', name, folder);
    doAsTold(back[1] ?? '', name, folder);
    const clock = movedClock('2026-11-24T02:00:00Z');
    const sandbox = await startSandbox({ now: clock.now, delivery: { retries: 0 } });
    const before = await serviceOn(database, journal, { sandbox, clock });
    for (const who of ['daughter', 'son']) {
      const member = await logIn(before, who);
      await member.save(mum);
      await member.accept(`tap-of-${who}`);
      await member.accept(`tap-two-of-${who}`);
    }
    doAsTold(dump, name, folder);
    clock.to('2026-11-30T01:00:00Z');
    await before.sender.tick();
    await sandbox.idle();
    expect(sandbox.inbox()).toHaveLength(2);
    await before.close();
    if (!kept) rmSync(journal, { recursive: true });

    for (const line of back) doAsTold(line, name, folder);
    const after = await serviceOn(database, journal, { sandbox, clock }, { told: true });
    await after.sender.tick();
    await sandbox.idle();
    expect(sandbox.inbox()).toHaveLength(2);
    expect(await heldIn(after)).toHaveLength(held);
    await after.close();

    const later = await serviceOn(database, journal, { sandbox, clock });
    clock.to('2026-12-07T01:00:00Z');
    await later.sender.tick();
    await sandbox.idle();
    expect(sandbox.inbox().length).toBeGreaterThan(2);
    await later.close();
    await sandbox.close();
  });
});
