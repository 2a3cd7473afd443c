import { Client } from 'pg';
import { firstTables } from '../../../server/store/postgres/migrations/0001-first-tables.ts';
import { oldRows, readAfterwards } from '../store/old-reminders.ts';
import { emptyDatabase, storeOn } from '../support/empty-store.ts';

describe('a database of the first tables', () => {
  it('opens with its reminders under their new names, and none is lost', async () => {
    const database = await emptyDatabase();
    const old = new Client({ connectionString: database });
    await old.connect();
    await old.query(`${firstTables} CREATE TABLE schema_version (version INTEGER NOT NULL);
      INSERT INTO schema_version (version) VALUES (1); ${oldRows}`);
    await old.end();
    const store = await storeOn(database);
    await readAfterwards(store);
    await store.close();
  });
});
