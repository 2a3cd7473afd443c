import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSqliteStore } from '../../../server/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../../server/store/store.ts';
import { day } from '../../support/day.ts';

/** The other program is in this process: a store that waited for it with all standing still would never see it end. */
describe('while another program writes to the file', () => {
  let folder: string;
  let file: string;
  let other: DatabaseSync;
  let store: Store;

  const open = (patienceMs?: number) =>
    openSqliteStore({ path: file, journal: `${file}.journal`, today: day('2026-11-24'), patienceMs });
  const joins = (id: string) => store.transaction((tx) => tx.people.insert({ id, openid: `o-${id}` }, 1));
  const found = (id: string) => store.snapshot((tx) => tx.people.find(id));

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'beside-'));
    file = join(folder, 'reminders.sqlite');
    store = await open();
    await joins('mum');
    other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
  });
  afterEach(async () => {
    other.close();
    await store.close();
    rmSync(folder, { recursive: true });
  });

  it('reads are answered, what is to be written waits together, and is written as soon as the other has ended', async () => {
    const written = Promise.all([...Array.from({ length: 100 }, (_, at) => `neighbour-${at}`), 'uncle'].map(joins));
    expect(await found('mum')).not.toBeNull();
    expect(await found('uncle')).toBeNull();
    other.exec('ROLLBACK');
    await written;
    expect(await found('uncle')).not.toBeNull();
  });

  it('the mark of the file is renewed when the other has ended', async () => {
    await store.close();
    const opened = open();
    await Promise.resolve();
    setImmediate(() => other.exec('ROLLBACK'));
    store = await opened;
    expect(store.cameBack).toBe(false);
  });

  it('what waited too long is given up, and can be done again', async () => {
    await store.close();
    other.exec('ROLLBACK');
    store = await open(0);
    other.exec('BEGIN IMMEDIATE');
    await expect(joins('dad')).rejects.toThrow('locked');
    other.exec('ROLLBACK');
    await joins('dad');
    expect(await found('dad')).not.toBeNull();
  });
});
