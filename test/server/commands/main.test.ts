import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSqliteStore } from '../../../server/store/sqlite/open-sqlite-store.ts';
import { day } from '../../support/day.ts';

describe('npm run backup and npm run restore', () => {
  let folder: string;
  let database: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'commands-'));
    database = join(folder, 'reminders.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const run = (args: string[], change: Record<string, string> = {}) => {
    const env = { ...process.env, DATABASE: database, ...change };
    const done = spawnSync(process.execPath, ['server/commands/main.ts', ...args], { env, encoding: 'utf8' });
    return { status: done.status, said: done.stdout + done.stderr };
  };

  it('copy the file while it is at work, and put the copy in its place when it is not', async () => {
    const store = await openSqliteStore({ path: database, journal: `${database}.journal`, today: day('2026-11-24') });
    const copy = join(folder, 'copy.sqlite');
    expect(run(['backup', copy])).toEqual({ status: 0, said: expect.stringMatching(/copy\.sqlite: \d+ bytes, whole/) });
    expect(run(['restore', copy])).toEqual({ status: 1, said: expect.stringContaining('no other process works on') });
    await store.close();
    expect(run(['restore', copy])).toEqual({ status: 0, said: expect.stringContaining('The next start holds') });
    expect(existsSync(`${database}.before-restore`)).toBe(true);
  });

  it('of a backup says which file was copied, of how many people and of when', async () => {
    const store = await openSqliteStore({ path: database, journal: `${database}.journal`, today: day('2026-11-24') });
    await store.transaction((tx) => tx.people.insert({ id: 'mum', openid: 'o-mum' }, 1));
    await store.close();
    const at = new Date('2026-11-24T02:00:00Z');
    utimesSync(database, at, at);
    const { said } = run(['backup', join(folder, 'copy.sqlite')], { DATABASE: relative(process.cwd(), database) });
    expect(said).toContain(`From ${database}: 1 people, last written 2026-11-24 02:00 UTC.`);
  });

  it('of a file of another program is none, and leaves none', () => {
    const other = new DatabaseSync(database);
    other.exec('CREATE TABLE letters (text TEXT)');
    other.close();
    const done = run(['backup', join(folder, 'copy.sqlite')]);
    expect(done).toEqual({ status: 1, said: expect.stringContaining('DATABASE: expected a file of this service') });
    expect(readdirSync(folder)).toEqual(['reminders.sqlite']);
  });

  /** No file may grow beyond so many KB, as on a disk that is full. */
  const runWithRoomFor = (kb: number, copy: string) => {
    const limited = `ulimit -f ${kb}; exec "${process.execPath}" server/commands/main.ts backup "${copy}"`;
    const env = { ...process.env, DATABASE: database };
    return spawnSync('bash', ['-c', limited], { env, encoding: 'utf8' });
  };

  it('from a disk that is full names the database, and not a disk that failed', async () => {
    await (await openSqliteStore({ path: database, journal: null, today: day('2026-11-24') })).close();
    const { status, stderr } = runWithRoomFor(16, join(folder, 'copy.sqlite'));
    expect(stderr).toMatch(/^not done: DATABASE: expected room on the disk \(it is full\), got .*reminders\.sqlite\n$/);
    expect(status).toBe(1);
  });

  it('to a disk that takes no more names the backup, whose disk it is, and leaves none', async () => {
    await (await openSqliteStore({ path: database, journal: null, today: day('2026-11-24') })).close();
    const copy = join(folder, 'copy.sqlite');
    const { status, stderr } = runWithRoomFor(64, copy);
    expect(stderr).toMatch(/^not done: the backup: expected .*disk.*, got .*copy\.sqlite\n$/);
    expect(status).toBe(1);
    expect(readdirSync(folder).filter((name) => name.startsWith('copy'))).toEqual([]);
  });

  it('says that there was no file where it makes one, and makes none unasked', async () => {
    await (await openSqliteStore({ path: database, journal: `${database}.journal`, today: day('2026-11-24') })).close();
    const mistyped = join(folder, 'data', 'remindres.sqlite');
    const refused = run(['restore', database], { DATABASE: mistyped });
    expect(refused).toEqual({ status: 1, said: expect.stringContaining(`${mistyped} is not; --new makes it`) });
    expect(existsSync(mistyped)).toBe(false);
    const made = run(['restore', database, '--new'], { DATABASE: mistyped });
    expect(made).toEqual({ status: 0, said: expect.stringContaining(`There was no file at ${mistyped}`) });
  });

  it.each<[string, string[], Record<string, string>, number, string]>([
    ['without a file they say how they are used', ['backup'], {}, 2, 'npm run backup -- FILE'],
    [
      'of a word that they do not know they say the same',
      ['restore', 'copy', '--news'],
      {},
      2,
      'npm run backup -- FILE',
    ],
    ['of no database they say so', ['backup', 'copy'], {}, 1, 'DATABASE: expected a file that is there, got /'],
    ['of no backup they say so', ['restore', 'no-such-copy'], {}, 1, 'the backup: expected a file that is there'],
    [
      'into a folder that is not there they say so',
      ['backup', 'no-such-folder/copy'],
      { DATABASE: 'LICENSE' },
      1,
      'a folder that is there',
    ],
    [
      'from a folder they say so',
      ['backup', 'copy'],
      { DATABASE: 'docs' },
      1,
      'DATABASE: expected a file (this is a folder)',
    ],
    ['of a folder they say so', ['restore', 'docs'], {}, 1, 'the backup: expected a file (this is a folder)'],
    [
      'in the place of a folder they say so',
      ['restore', 'LICENSE'],
      { DATABASE: 'docs' },
      1,
      'DATABASE: expected a file (this',
    ],
    [
      'in the place of a device they say so',
      ['restore', 'LICENSE'],
      { DATABASE: '/dev/null' },
      1,
      'DATABASE: expected a file (this is a device',
    ],
    [
      'where no folder can be made they name the database, and do not hang',
      ['restore', 'LICENSE', '--new'],
      { DATABASE: '/proc/none/deeper/reminders.sqlite' },
      1,
      'DATABASE: expected a file in a folder that exists or may be made',
    ],
    [
      'of PostgreSQL they name its own means, and not the address',
      ['backup', 'copy'],
      { DATABASE: 'postgres://u:very-secret@h/d' },
      1,
      'pg_dump',
    ],
  ])('%s', (_what, args, change, status, words) => {
    const done = run(args, change);
    expect(done).toEqual({ status, said: expect.stringContaining(words) });
    expect(done.said).not.toContain('very-secret');
  });
});
