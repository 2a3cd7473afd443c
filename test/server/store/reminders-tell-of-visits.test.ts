import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { firstTables } from '../../../server/store/sqlite/migrations/0001-first-tables.ts';
import { openSqliteStore } from '../../../server/store/sqlite/open-sqlite-store.ts';
import { oldRows, readAfterwards } from './old-reminders.ts';

describe('a file of the first tables', () => {
  it('opens with its reminders under their new names, and none is lost', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'store-'));
    const file = join(folder, 'old.sqlite');
    const old = new DatabaseSync(file);
    old.exec(`${firstTables} PRAGMA user_version = 1; ${oldRows}`);
    old.close();
    const store = await openSqliteStore(file, '2026-11-28');
    await readAfterwards(store);
    await store.close();
    rmSync(folder, { recursive: true });
  });
});
