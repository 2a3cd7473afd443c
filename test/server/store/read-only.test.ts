import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOnly } from '../../../server/store/read-only.ts';
import { countsTable } from '../../../server/store/sql/counts-table.ts';
import { openSqliteStore } from '../../../server/store/sqlite/open-sqlite-store.ts';
import { day, month } from '../../support/day.ts';

describe('a look into the database beside the service', () => {
  it('reads what was closed while the service is at work on the file, and can write nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'read-only-'));
    const file = join(folder, 'reminders.sqlite');
    const store = await openSqliteStore({ path: file, journal: null, today: day('2026-11-24') });
    const closed = { month: month('2026-09'), turns: [], evidence: [], differences: [] };
    await store.transaction((tx) => tx.counts.close(closed));
    expect(await readOnly(file, (db) => countsTable(db).closed())).toEqual([closed]);
    await expect(readOnly(file, (db) => countsTable(db).close(closed))).rejects.toThrow('reading only');
    await store.close();
    rmSync(folder, { recursive: true });
  });
});
