import { readOnly } from '../../../server/store/read-only.ts';
import { countsTable } from '../../../server/store/sql/counts-table.ts';
import type { Store } from '../../../server/store/store.ts';
import { month } from '../../support/day.ts';
import { emptyDatabase, storeOn } from '../support/empty-store.ts';

const closed = { month: month('2026-09'), turns: [], evidence: [], differences: [] };

/** One after the other, so that behind a pooler all of it goes over one connection. */
describe('a look into PostgreSQL beside the service', () => {
  let database: string;
  let store: Store;
  beforeEach(async () => {
    database = await emptyDatabase();
    store = await storeOn(database);
  });
  afterEach(() => store.close());

  const look = () => readOnly(database, (db) => countsTable(db).closed());

  it('leaves the connection as it was: the service writes on it, and the next look reads that', async () => {
    expect(await look()).toEqual([]);
    await store.transaction((tx) => tx.counts.close(closed));
    expect(await look()).toEqual([closed]);
  });

  it('can write nothing, and what failed in it takes nothing from the service', async () => {
    await expect(readOnly(database, (db) => countsTable(db).close(closed))).rejects.toMatchObject({ code: '25006' });
    await store.transaction((tx) => tx.counts.close(closed));
    expect(await look()).toEqual([closed]);
  });
});
