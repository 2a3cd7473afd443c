import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backup } from '../../../server/commands/backup.ts';
import { restore } from '../../../server/commands/restore.ts';
import { openSqliteStore } from '../../../server/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../../server/store/store.ts';
import { checkDatabase } from '../../../tools/doctor/checks/database.ts';
import { day } from '../../support/day.ts';
import { settingsFor } from '../support/running-service.ts';

/** SQLite follows a link, and keeps its log beside the file: so has to do whoever looks for the file. */
describe('a DATABASE that is a link to the file', () => {
  let folder: string;
  let file: string;
  let link: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'linked-'));
    for (const name of ['disk', 'data']) mkdirSync(join(folder, name));
    file = join(folder, 'disk', 'reminders.sqlite');
    link = join(folder, 'data', 'reminders.sqlite');
    symlinkSync('../disk/reminders.sqlite', link);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const open = (path: string): Promise<Store> =>
    openSqliteStore({ path, journal: `${file}.journal`, today: day('2026-11-24') });
  const joins = (store: Store, id: string) => store.transaction((tx) => tx.people.insert({ id, openid: `o-${id}` }, 1));
  const isThere = (store: Store, id: string) => store.snapshot(async (tx) => (await tx.people.find(id)) !== null);

  it('is opened by one process, whichever of the names each has', async () => {
    const store = await open(file);
    await expect(open(link)).rejects.toThrow('no other process works on');
    await store.close();
    const again = await open(link);
    await expect(open(file)).rejects.toThrow('no other process works on');
    await again.close();
    expect(readdirSync(join(folder, 'data'))).toEqual(['reminders.sqlite']);
  });

  it('has its log emptied', async () => {
    await (await open(file)).close();
    const store = await open(link);
    await joins(store, 'mum');
    await store.scrub();
    expect(statSync(`${file}-wal`).size).toBe(0);
    await store.close();
  });

  it('is backed up and restored where it lies', async () => {
    await (await open(file)).close();
    const store = await open(link);
    const copy = join(folder, 'copy.sqlite');
    await joins(store, 'early');
    expect(backup(link, copy)).toMatchObject({ ok: true });
    await joins(store, 'late');
    expect(restore(copy, link)).toMatchObject({ ok: false });
    await store.close();
    symlinkSync(copy, join(folder, 'newest'));
    expect(restore(join(folder, 'newest'), link)).toEqual({ ok: true, value: { aside: `${file}.before-restore` } });
    const again = await open(link);
    expect(again.cameBack).toBe(true);
    expect([await isThere(again, 'early'), await isThere(again, 'late')]).toEqual([true, false]);
    await again.close();
  });

  it('to nowhere is refused, where a file would be made on the wrong disk', async () => {
    await expect(open(link)).rejects.toThrow('what this link leads to is not there');
    expect(existsSync(file)).toBe(false);
    const settings = { ...settingsFor('http://127.0.0.1:9'), database: link };
    expect(await checkDatabase(settings)).toMatchObject([{ says: expect.stringContaining('leads to is not there') }]);
  });

  it('and one file with two names of its own is refused, with the other name: each would have a log', async () => {
    await (await open(file)).close();
    linkSync(file, join(folder, 'disk', 'second.sqlite'));
    await expect(open(file)).rejects.toThrow('also second.sqlite');
    await expect(open(link)).rejects.toThrow('also second.sqlite');
  });
});

/** Elsewhere the system tells nobody which locks a process has. */
const onLinux = existsSync('/proc/locks') ? it : it.skip;

// An older sqlite3 that comes and goes would take itself for the last, and the log away.
onLinux('the file at work stays locked as SQLite has it: nothing else of the process opens and closes it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'locks-'));
  const file = join(folder, 'reminders.sqlite');
  const store = await openSqliteStore({ path: file, journal: `${file}.journal`, today: day('2026-11-24') });
  await store.transaction((tx) => tx.people.insert({ id: 'mum', openid: 'o-mum' }, 1));
  await store.scrub();
  const held = new RegExp(` ${process.pid} \\S+:${statSync(file).ino} `);
  expect(readFileSync('/proc/locks', 'utf8')).toMatch(held);
  await store.close();
  rmSync(folder, { recursive: true });
});
