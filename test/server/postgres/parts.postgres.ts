import { Client } from 'pg';
import { numbered } from '../../../server/store/postgres/connection.ts';
import { firstTables } from '../../../server/store/postgres/migrations/0001-first-tables.ts';
import type { Value } from '../../../server/store/sql/connection.ts';
import { postgres } from '../../../server/store/sql/migration.ts';
import { layRemindersInParts } from '../../../server/store/sql/migrations/0016-reminders-in-parts.ts';
import { migrations } from '../../../server/store/sql/migrations/all.ts';
import type { Store } from '../../../server/store/store.ts';
import { day } from '../../support/day.ts';
import { emptyDatabase, storeOn } from '../support/empty-store.ts';
import { someReminder } from '../support/some-reminder.ts';
import { sowReminders } from '../support/sow-reminders.ts';

const partsOfIt = `SELECT c.relname AS name FROM pg_inherits AS i JOIN pg_class AS c ON c.oid = i.inhrelid
WHERE i.inhparent = 'reminders'::regclass ORDER BY 1`;

describe('the messages of PostgreSQL', () => {
  let store: Store;
  let client: Client;
  beforeEach(async () => {
    const database = await emptyDatabase();
    store = await storeOn(database, 6000, '2026-11-24T02:00:00Z');
    client = new Client({ connectionString: database });
    await client.connect();
    await store.transaction((tx) => tx.people.insert({ id: 'p1', openid: 'o1' }, 1));
  });
  afterEach(async () => {
    await client.end();
    await store.close();
  });

  const parts = async () => (await client.query<{ name: string }>(partsOfIt)).rows.map(({ name }) => name);
  const save = (...days: string[]) =>
    store.transaction(async (tx) => {
      for (const on of days) await tx.reminders.save(someReminder({ id: on, on: day(on) }));
    });
  const whereAre = async (...ids: string[]) => {
    const sql = 'SELECT tableoid::regclass::text AS part FROM reminders WHERE id = ANY ($1) ORDER BY on_day';
    return (await client.query<{ part: string }>(sql, [ids])).rows.map(({ part }) => part);
  };
  const left = async () => (await store.transaction((tx) => tx.reminders.ofPerson('p1'))).map(({ id }) => id).sort();

  it('lie in parts by the half-year of their day: this one, three to come, and what is earlier and later', async () => {
    expect(await parts()).toEqual([
      'reminders_2026_2',
      'reminders_2027_1',
      'reminders_2027_2',
      'reminders_2028_1',
      'reminders_earlier',
      'reminders_later',
    ]);
    await save('2024-02-29', '2026-12-31', '2027-01-01', '2031-05-31');
    expect(await whereAre('2024-02-29', '2026-12-31', '2027-01-01', '2031-05-31')).toEqual([
      'reminders_earlier',
      'reminders_2026_2',
      'reminders_2027_1',
      'reminders_later',
    ]);
  });

  it('find a part for each half-year that comes nearer, and what was planned for it moves there', async () => {
    await save('2028-09-01', '2029-01-01', '2031-05-31');
    await store.renewParts(day('2027-01-01'), day('2025-11-27'));
    expect(await whereAre('2028-09-01')).toEqual(['reminders_2028_2']);
    await store.renewParts(day('2027-07-02'), day('2026-05-28'));
    expect(await whereAre('2029-01-01', '2031-05-31')).toEqual(['reminders_2029_1', 'reminders_later']);
    expect(await left()).toEqual(['2028-09-01', '2029-01-01', '2031-05-31']);
  });

  it('go with their part when its last day is older than any that is kept, and stay until then', async () => {
    await save('2026-07-01', '2026-12-31', '2027-01-01');
    await store.renewParts(day('2028-02-04'), day('2026-12-31'));
    expect(await left()).toEqual(['2026-07-01', '2026-12-31', '2027-01-01']);
    await store.renewParts(day('2028-02-05'), day('2027-01-01'));
    expect(await left()).toEqual(['2027-01-01']);
    expect(await parts()).not.toContain('reminders_2026_2');
    await save('2026-07-01');
    expect(await whereAre('2026-07-01')).toEqual(['reminders_earlier']);
    await store.transaction((tx) => tx.reminders.dropBefore(day('2027-01-01'), 9));
    expect(await left()).toEqual(['2027-01-01']);
  });

  it('are where they belong after years without a service, a few half-years each day', async () => {
    await save('2026-11-30', '2031-05-31');
    for (let days = 0; days < 3; days += 1) await store.renewParts(day('2031-04-01'), day('2030-02-25'));
    expect(await left()).toEqual(['2031-05-31']);
    expect(await whereAre('2031-05-31')).toEqual(['reminders_2031_1']);
    const halves = (await parts()).filter((name) => name.startsWith('reminders_2'));
    expect([halves[0], halves.at(-1)]).toEqual(['reminders_2030_1', 'reminders_2032_2']);
  });

  it('are renewed once, though two processes come to it at one time', async () => {
    await save('2028-09-01');
    const renew = () => store.renewParts(day('2028-07-01'), day('2027-05-28'));
    await Promise.all([renew(), renew(), renew()]);
    expect(await left()).toEqual(['2028-09-01']);
    const halves = (await parts()).filter((name) => name.startsWith('reminders_2'));
    expect([halves.length, halves[0], halves.at(-1)]).toEqual([7, 'reminders_2027_1', 'reminders_2030_1']);
  });

  it('are renewed another day where somebody is at work on them, and nobody waits for that', async () => {
    await client.query('BEGIN');
    await client.query('SELECT 1 FROM reminders');
    expect(await store.renewParts(day('2027-01-01'), day('2025-11-27'))).toBe(false);
    expect(await parts()).not.toContain('reminders_2028_2');
    await client.query('COMMIT');
    expect(await store.renewParts(day('2027-01-01'), day('2025-11-27'))).toBe(true);
    expect(await parts()).toContain('reminders_2028_2');
  });

  it('are renewed while others claim and read, none of whom is undone', async () => {
    await save('2028-09-01');
    let isRenewed = false;
    const busy = async () => {
      while (!isRenewed) {
        await store.transaction((tx) => tx.reminders.dueOfFreePeople(2000, 9));
        await store.snapshot((tx) => tx.reminders.ofPerson('p1'));
      }
    };
    const all = [busy(), busy()];
    while (!isRenewed) isRenewed = await store.renewParts(day('2027-01-01'), day('2025-11-27'));
    await Promise.all(all);
    expect(await whereAre('2028-09-01')).toEqual(['reminders_2028_2']);
  });

  it('are found where they stand by who knew them at another day, written nowhere else, and told when they do not', async () => {
    const row = someReminder({ on: day('2026-12-31') });
    const moved = someReminder({ on: day('2027-01-01') });
    await store.transaction((tx) => tx.reminders.save(row));
    await store.transaction((tx) => tx.reminders.save(moved, row.on));
    expect(await whereAre('r1')).toEqual(['reminders_2027_1']);
    expect(await store.transaction((tx) => tx.reminders.readAnew([row]))).toEqual([moved]);
    await expect(store.transaction((tx) => tx.reminders.moveOn([row]))).rejects.toThrow('do not stand');
    await expect(store.transaction((tx) => tx.reminders.save(moved, row.on))).rejects.toThrow('does not stand');
  });

  it('go with their person and their owner, from every part', async () => {
    await save('2024-02-29', '2026-12-31', '2031-05-31');
    await store.transaction((tx) => tx.people.erase('p1'));
    expect((await client.query('SELECT 1 FROM reminders')).rowCount).toBe(0);
  });

  it('are found in one part by who knows their day', async () => {
    const plan = await client.query(
      "EXPLAIN SELECT * FROM reminders WHERE on_day BETWEEN '2026-11-30' AND '2026-11-30' AND id IN ('a', 'b')",
    );
    const text = plan.rows.map((row) => String(row['QUERY PLAN'])).join('\n');
    expect(text).toContain('reminders_2026_2');
    expect(text).not.toMatch(/reminders_(2027|earlier|later)/);
  });
});

describe('messages of a database that had them in one table', () => {
  it('come to the parts of their days, each with what the operator decided of it', async () => {
    const database = await emptyDatabase();
    const client = new Client({ connectionString: database });
    await client.connect();
    const earlier = migrations.slice(0, migrations.indexOf(layRemindersInParts));
    await client.query(`${firstTables}; CREATE TABLE schema_version AS SELECT ${earlier.length + 1} AS version`);
    for (const { before, after = '' } of earlier) await client.query(`${before(postgres)}; ${after}`);
    const run = async (sql: string, ...values: Value[]) => (await client.query(numbered(sql), values)).rowCount ?? 0;
    await sowReminders({ all: async () => [], one: async () => null, run }, 3);
    await client.query(`UPDATE reminders SET on_day = '2026-11-30' WHERE id = 'r2';
      UPDATE reminders SET on_day = '2029-05-31' WHERE id = 'r3';
      INSERT INTO restore_decisions VALUES ('r1', 'dropped'), ('r2', 'released')`);
    await (await storeOn(database)).close();
    const { rows } = await client.query('SELECT id, tableoid::regclass::text, decision FROM reminders ORDER BY id');
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['r1', 'reminders_earlier', 'dropped'],
      ['r2', 'reminders_2026_2', 'released'],
      ['r3', 'reminders_later', null],
    ]);
    await client.end();
  });
});
