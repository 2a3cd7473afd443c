import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openDatabase } from '../../../server/store/sqlite/database.ts';
import { gapClearing } from '../../../server/store/sqlite/gap-clearing.ts';
import { gapOf } from '../../../server/store/sqlite/gap-of.ts';
import { openSqliteStore } from '../../../server/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../../server/store/store.ts';
import { day } from '../../support/day.ts';

type Someone = { id: string; openid: string };

/** The same for a seed each time, in no order, so that rows move between pages as they do. */
const random = (seed: number) => {
  let now = seed;
  return (): number => {
    now = (now * 1_664_525 + 1_013_904_223) >>> 0;
    return now / 2 ** 32;
  };
};
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

describe('of many people of whom most are erased', () => {
  let folder: string;
  let file: string;
  let store: Store;
  let gone: Someone[];
  let staying: Someone[];

  const open = () => openSqliteStore({ path: file, journal: null, today: day('2026-11-24') });
  const insert = (people: readonly Someone[]) =>
    store.transaction(async (tx) => {
      for (const one of people) await tx.people.insert(one, 1);
    });
  const erase = (people: readonly Someone[]) =>
    store.transaction(async (tx) => {
      for (const { id } of people) await tx.people.erase(id);
    });
  const onDisk = () => Buffer.concat([readFileSync(file), readFileSync(`${file}-wal`)]).toString('latin1');
  const left = (people: readonly Someone[]) => {
    const bytes = onDisk();
    return people.flatMap(({ id, openid }) => [id, openid]).filter((word) => bytes.includes(word));
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'erased-'));
    file = join(folder, 'reminders.sqlite');
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const arrange = async (seed: number) => {
    store = await open();
    const next = random(seed);
    const word = () => Array.from({ length: 24 }, () => letters[Math.floor(next() * letters.length)]).join('');
    const people = Array.from({ length: 2000 }, () => ({ id: `p${word()}`, openid: `o${word()}` }));
    for (let at = 0; at < people.length; at += 200) await insert(people.slice(at, at + 200));
    const out = new Set(people.filter(() => next() < 0.9));
    gone = [...out];
    staying = people.filter((one) => !out.has(one));
  };

  const isSound = (): unknown => {
    const db = new DatabaseSync(file, { readOnly: true });
    const found = db.prepare('PRAGMA integrity_check').get()?.integrity_check;
    db.close();
    return found;
  };

  it.each([2, 5, 6])('no byte is left, however the rows moved, and the others are there (seed %d)', async (seed) => {
    await arrange(seed);
    await erase(gone);
    await store.scrub();
    expect(left(gone)).toEqual([]);
    expect(left(staying)).toHaveLength(2 * staying.length);
    expect(isSound()).toBe('ok');
  });

  it('nor of those whom the last run erased, which was ended before it came to that', async () => {
    await arrange(6);
    await erase(gone);
    await store.close();
    store = await open();
    await store.scrub();
    expect(left(gone)).toEqual([]);
  });

  it('while a backup reads that waits, and is done when it has read', async () => {
    await arrange(6);
    const backup = new DatabaseSync(file, { readOnly: true });
    backup.exec('BEGIN');
    backup.prepare('SELECT count(*) FROM people').get();
    await erase(gone);
    await store.scrub();
    expect(left(gone)).not.toEqual([]);
    backup.exec('COMMIT');
    backup.close();
    await store.scrub();
    expect(left(gone)).toEqual([]);
  });
});

it('a page that was read before it was cleared, and is written after that, is written as it was cleared', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cleared-'));
  const file = join(folder, 'letters.sqlite');
  const made = openDatabase(file);
  made.exec("CREATE TABLE letters (text TEXT); INSERT INTO letters VALUES ('a')");
  made.close();
  const bytes = readFileSync(file);
  bytes.write('left behind', 4096 + 1000); // the second page, in whose midst nothing is
  writeFileSync(file, bytes);
  const db = openDatabase(file);
  expect(await db.all('SELECT * FROM letters')).toEqual([{ text: 'a' }]);
  const gaps = gapClearing(db, file, () => true);
  expect(await gaps.some()).toBe(true);
  db.exec("INSERT INTO letters VALUES ('b')");
  db.checkpoint();
  expect(readFileSync(file).includes('left behind')).toBe(false);
  expect(await db.all('SELECT * FROM letters')).toEqual([{ text: 'a' }, { text: 'b' }]);
  db.close();
  gaps.close();
  rmSync(folder, { recursive: true });
});

describe('what is unallocated in a page', () => {
  const page = (kind: number, cells: number, content: number, at = 0): Buffer => {
    const bytes = Buffer.alloc(4096);
    bytes.writeUInt8(kind, at);
    bytes.writeUInt16BE(cells, at + 3);
    bytes.writeUInt16BE(content, at + 5);
    return bytes;
  };

  it.each([
    ['of a leaf of a table', page(13, 3, 4000), false, { from: 14, to: 4000 }],
    ['of a leaf of an index', page(10, 0, 4096), false, { from: 8, to: 4096 }],
    ['of an inner page of a table', page(5, 2, 4000), false, { from: 16, to: 4000 }],
    ['of an inner page of an index', page(2, 2, 4000), false, { from: 16, to: 4000 }],
    ['of the first page, behind the file’s header', page(13, 3, 4000, 100), true, { from: 114, to: 4000 }],
    ['of a full page is nothing', page(13, 3, 14), false, null],
    ['of the rest of a long row is not asked', page(0, 3, 4000), false, null],
    ['of what cannot be is nothing', page(13, 3, 5000), false, null],
  ])('%s', (_what, bytes, isFirst, gap) => {
    expect(gapOf(bytes, isFirst)).toEqual(gap);
  });
});
