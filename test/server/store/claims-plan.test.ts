import {
  anyDue,
  anyLeaseEnded,
  dueOfFreePeople,
  inHandBeyond,
  leaveFailed,
  putOffBeyond,
  toTakeBack,
} from '../../../server/store/sql/reminders-table.ts';
import { type Database, openDatabase } from '../../../server/store/sqlite/database.ts';
import { migrate } from '../../../server/store/sqlite/migrate.ts';
import { day } from '../../support/day.ts';
import { sowReminders } from '../support/sow-reminders.ts';

describe('a claim on SQLite', () => {
  let db: Database;
  beforeEach(async () => {
    db = openDatabase(':memory:');
    await migrate(db, day('2026-11-24'));
  });
  afterEach(() => db.close());

  it('walks an index from the oldest due one and looks only at its person’s rows, however many are due', async () => {
    const rows = await db.all(`EXPLAIN QUERY PLAN ${dueOfFreePeople}`, 2000, 8);
    const steps = rows.map(({ detail }) => String(detail));
    expect(steps.filter((step) => /^SCAN|TEMP B-TREE/.test(step))).toEqual([]);
    expect(steps).toEqual([
      expect.stringMatching(/SEARCH r USING INDEX reminders_to_send \(not_before<\?\)/),
      expect.stringContaining('SCALAR SUBQUERY'),
      expect.stringMatching(/SEARCH busy .*reminders_of_person \(person_id=\? AND state=\?\)/),
      expect.stringContaining('SCALAR SUBQUERY'),
      expect.stringMatching(/SEARCH first .*reminders_of_person \(person_id=\? AND state=\? AND /),
    ]);
  });

  it.each([
    ['due', anyDue, 'reminders_to_send (not_before<?)'],
    ['left behind', anyLeaseEnded, 'reminders_in_hand (lease_until>? AND lease_until<?)'],
  ])('looks along an index whether any is %s', async (_what, sql, index) => {
    const [first] = await db.all(`EXPLAIN QUERY PLAN ${sql}`, 2000);
    expect(first?.detail).toBe(`SEARCH r USING INDEX ${index}`);
  });

  it.each([
    ['may be taken back', toTakeBack, [2000, 8], 'reminders_in_hand (lease_until>?)'],
    ['is left failed', leaveFailed, [], 'reminders_in_hand (lease_until>?)'],
    ['is in hand for too long', inHandBeyond, [2000, 8], 'reminders_in_hand (lease_until>?)'],
    ['is put off for too long', putOffBeyond, [2000, 8], 'reminders_put_off (not_before>? AND not_before<?)'],
  ])('finds what %s along an index that holds little else', async (_what, sql, values, index) => {
    const steps = await db.all(`EXPLAIN QUERY PLAN ${sql}`, ...values);
    expect(steps.map(({ detail }) => detail)).toEqual([`SEARCH reminders USING INDEX ${index}`]);
  });

  it('of eight among 20,000 due ones takes no longer than a hundredth of a second', async () => {
    await sowReminders(db, 20_000);
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const started = performance.now();
      expect(await db.all(dueOfFreePeople, 2_000_000, 8)).toHaveLength(8);
      times.push(performance.now() - started);
    }
    // A busy machine makes some slower, and none quicker.
    expect(Math.min(...times)).toBeLessThan(10);
  });
});
