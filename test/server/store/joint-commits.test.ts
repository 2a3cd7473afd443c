import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tablesOf } from '../../../server/store/sql/tables-of.ts';
import { openDatabase } from '../../../server/store/sqlite/database.ts';
import { jointCommits } from '../../../server/store/sqlite/joint-commits.ts';
import { migrate } from '../../../server/store/sqlite/migrate.ts';
import { openSqliteStore } from '../../../server/store/sqlite/open-sqlite-store.ts';
import type { Store, Transaction } from '../../../server/store/store.ts';
import { day } from '../../support/day.ts';

const today = day('2026-11-24');
const person = (at: number) => ({ id: `p${at}`, openid: `o-${at}` });
const insert = (at: number) => async (tx: Transaction) => {
  await tx.people.insert(person(at), 1);
  return at;
};
const found = async (store: Store, count: number): Promise<boolean[]> =>
  store.snapshot(async (tx) => {
    const people: boolean[] = [];
    for (let at = 0; at < count; at += 1) people.push((await tx.people.findByOpenid(`o-${at}`)) !== null);
    return people;
  });

describe('transactions that come together', () => {
  let folder: string;
  let file: string;
  let store: Store;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'joint-'));
    file = join(folder, 'reminders.sqlite');
    store = await openSqliteStore({ path: file, journal: null, today });
    await store.scrub();
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  it('wait for the disk once: one page that all of them change is written once', async () => {
    const count = 24;
    const answers = await Promise.all(Array.from({ length: count }, (_, at) => store.transaction(insert(at))));
    expect(answers).toEqual(Array.from({ length: count }, (_, at) => at));
    const pages = Math.floor(statSync(`${file}-wal`).size / 4096);
    expect(pages).toBeLessThan(count);
    expect(await found(store, count)).toEqual(answers.map(() => true));
  });

  it('are each kept or undone by themselves', async () => {
    const refused = new Error('not this one');
    const answers = await Promise.allSettled([
      store.transaction(insert(0)),
      store.transaction(async (tx) => {
        await insert(1)(tx);
        throw refused;
      }),
      store.transaction(insert(0)), // the openid is taken by the first
      store.transaction(insert(3)),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    expect(answers[1]).toEqual({ status: 'rejected', reason: refused });
    expect(await found(store, 4)).toEqual([true, false, false, true]);
  });

  it('see what those before them did', async () => {
    const [, seen] = await Promise.all([
      store.transaction(insert(0)),
      store.transaction(async (tx) => (await tx.people.findByOpenid('o-0'))?.id),
    ]);
    expect(seen).toBe('p0');
  });

  it('of which one is asked for in another are done one after the other', async () => {
    let inner: Promise<number> | null = null;
    await store.transaction(async (tx) => {
      inner = store.transaction(insert(1));
      await insert(0)(tx);
    });
    expect(await inner).toBe(1);
    expect(await found(store, 2)).toEqual([true, true]);
  });
});

describe('a commit that fails for one of many', () => {
  it('is made for each of the others', async () => {
    const db = openDatabase(':memory:');
    await migrate(db, today);
    const { ask, commit } = jointCommits(db, tablesOf(db));
    const ends: string[] = [];
    const asked = (name: string, work: (tx: Transaction) => Promise<unknown>) =>
      ask({ work, kept: () => ends.push(`${name} kept`), undone: () => ends.push(`${name} undone`) });
    asked('the first', insert(0));
    asked('the session of nobody', async (tx) => {
      db.exec('PRAGMA defer_foreign_keys = ON'); // SQLite looks at the commit only
      await tx.sessions.insert('hash', 'nobody', 1);
    });
    asked('the last', insert(2));
    await commit();
    expect(ends).toEqual(['the first kept', 'the session of nobody undone', 'the last kept']);
    db.close();
  });
});
