import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../../server/store/sqlite/database.ts';
import { openSqliteStore } from '../../../server/store/sqlite/open-sqlite-store.ts';
import { day } from '../../support/day.ts';
import { fileOf010 } from '../support/database-of-0-1-0.ts';
import { eldersOf, keepOwn } from '../support/kept-elders.ts';
import { mum } from '../support/mum.ts';
import { releasedSuite } from './released-suite.ts';
import { storeSuite } from './store-suite.ts';

const today = day('2026-11-24');

describe('the SQLite store', () => {
  storeSuite(async () => openSqliteStore({ path: ':memory:', journal: null, today: today }));
});

describe('a SQLite file of 0.1.0', () => {
  let folder: string;
  afterEach(() => rmSync(folder, { recursive: true }));

  releasedSuite(async () => {
    const released = fileOf010();
    folder = released.folder;
    return openSqliteStore({ path: released.file, journal: null, today: day('2026-11-28') });
  });
});

describe('the SQLite file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'store-'));
    file = join(folder, 'deep', 'reminders.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const openid = 'o-who-asked-to-be-forgotten';
  const fill = async () => {
    const store = await openSqliteStore({ path: file, journal: null, today: today });
    await store.transaction(async (tx) => {
      await tx.people.insert({ id: 'p1', openid }, 1);
      await keepOwn(tx, 'p1', mum);
    });
    return store;
  };

  it('is made where there was none, and is there after closing', async () => {
    await (await fill()).close();
    const again = await openSqliteStore({ path: file, journal: null, today: today });
    expect(await again.transaction((tx) => eldersOf(tx, 'p1'))).toEqual([mum]);
    await again.close();
  });

  it('writes through to the disk before it answers', async () => {
    await (await fill()).close();
    const db = openDatabase(file);
    expect(await db.one('PRAGMA journal_mode')).toMatchObject({ journal_mode: 'wal' });
    expect(await db.one('PRAGMA synchronous')).toMatchObject({ synchronous: 2 });
    db.close();
  });

  it('holds no byte of a person who was erased', async () => {
    const store = await fill();
    await store.transaction((tx) => tx.people.erase('p1'));
    await store.close();
    expect(readFileSync(file).includes(openid)).toBe(false);
  });

  it('of a newer program is refused, not guessed at', async () => {
    await (await fill()).close();
    const db = openDatabase(file);
    db.exec('PRAGMA user_version = 99');
    db.close();
    await expect(openSqliteStore({ path: file, journal: null, today: today })).rejects.toThrow('version 99');
  });
});
