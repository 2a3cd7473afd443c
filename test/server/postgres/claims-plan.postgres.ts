import { Client } from 'pg';
import { lockDuePeople, stillDue } from '../../../server/store/postgres/claims.ts';
import { numbered } from '../../../server/store/postgres/connection.ts';
import { valuesOf } from '../../../server/store/postgres/known-messages.ts';
import { begin } from '../../../server/store/postgres/open-postgres-store.ts';
import { putOffBeyond } from '../../../server/store/sql/reminders-table.ts';
import { day } from '../../support/day.ts';
import { emptyDatabase, storeOn } from '../support/empty-store.ts';
import { sowReminders } from '../support/sow-reminders.ts';

describe('a claim on PostgreSQL', () => {
  let client: Client;
  beforeEach(async () => {
    const database = await emptyDatabase();
    await (await storeOn(database)).close();
    client = new Client({ connectionString: database });
    await client.connect();
    const run = async (sql: string, ...values: (string | number | null)[]) =>
      (await client.query(numbered(sql), values)).rowCount ?? 0;
    await sowReminders({ all: async () => [], one: async () => null, run }, 20_000);
  });
  afterEach(() => client.end());

  const planOf = async (sql: string, values: unknown[]) => {
    await client.query(begin);
    const { rows } = await client.query(`EXPLAIN ANALYZE ${numbered(sql)}`, values);
    return rows.map((row) => String(row['QUERY PLAN'])).join('\n');
  };

  it.each(['before its statistics are made', 'with them'])(
    '%s walks the index of what is due and reads no more rows than it takes',
    async (when) => {
      if (when === 'with them') await client.query('ANALYZE');
      const plan = await planOf(lockDuePeople, [2_000_000, '1970-01-01', 8]);
      expect(plan).toMatch(
        /Index Scan using reminders_earlier_not_before_at_round_id_idx .*actual time=\S+ rows=[89] /,
      );
      expect(plan).not.toMatch(/Seq Scan on reminders_earlier|Sort {2}|Hash/);
    },
  );

  it('finds what was put off for too long along its own index', async () => {
    const plan = await planOf(putOffBeyond, [2_000_000, 8]);
    expect(plan).toMatch(/Index Scan using reminders_earlier_not_before_idx/);
    expect(plan).not.toMatch(/Seq Scan/);
  });

  it.each(['before its statistics are made', 'with them'])(
    '%s reads the rows whose people it has locked by their ids, and looks at nothing that others have in hand',
    async (when) => {
      if (when === 'with them') await client.query('ANALYZE');
      const rows = ['r1', 'r2', 'r3'].map((id) => ({ id, on: day('1970-01-01') }));
      const plan = await planOf(stillDue(3), [2_000_000, '1970-01-01', ...valuesOf(rows)]);
      expect(plan).toMatch(/Index Scan using reminders_earlier_id_on_day_key on reminders_earlier reminders/);
      expect(plan).not.toMatch(/Seq Scan on reminders_earlier|reminders_earlier_(not_before|lease_until)/);
    },
  );
});
