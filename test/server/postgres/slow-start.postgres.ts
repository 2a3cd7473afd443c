import { Client } from 'pg';
import { openPostgresStore } from '../../../server/store/postgres/open-postgres-store.ts';
import { day } from '../../support/day.ts';
import { emptyDatabase } from '../support/empty-store.ts';

const patience = 200;
const isLongPast = `SELECT 1 FROM pg_stat_activity WHERE application_name = 'slow-start' AND wait_event = 'advisory'
  AND clock_timestamp() - query_start > interval '${5 * patience} milliseconds'`;

const connected = async (connectionString: string | undefined): Promise<Client> => {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
};

describe('a database that is carried over', () => {
  it('is waited for longer than any page waits, as by a second process while the first alters a large table', async () => {
    const address = await emptyDatabase();
    const [first, watching] = [await connected(address), await connected(process.env.TEST_POSTGRES)];
    await first.query('BEGIN; SELECT pg_advisory_xact_lock(20260101, 1)');
    const options = { sendsPerMinute: 600, today: day('2026-11-24'), patience };
    const opening = openPostgresStore(`${address}&application_name=slow-start`, options);
    let [waited, gaveUp] = [false, false];
    opening.catch(() => {
      gaveUp = true;
    });
    while (!waited && !gaveUp) waited = (await watching.query(isLongPast)).rowCount === 1;
    expect([waited, gaveUp]).toEqual([true, false]);
    await first.query('COMMIT');
    const store = await opening;
    expect(await store.transaction((tx) => tx.people.find('nobody'))).toBeNull();
    await Promise.all([store.close(), first.end(), watching.end()]);
  });
});
