import { coming, days, heldCount, stuck } from '../../../server/store/sql/overview-table.ts';
import { openDatabase } from '../../../server/store/sqlite/database.ts';
import { migrate } from '../../../server/store/sqlite/migrate.ts';
import { day } from '../../support/day.ts';

/** Four hundred days of messages are kept; an operator's look at some of them reads no others. */
describe('what an operator looks at, on SQLite', () => {
  it.each([
    ['the days of a week', days, ['2026-11-24', '2026-11-30'], /reminders_by_day \(on_day>\? AND on_day<\?\)/],
    ['what failed in it', stuck, ['2026-11-24', 20], /reminders_by_day \(on_day>\?\)/],
    ['what is to come', coming, [1, 2, 3], /reminders_to_send \(not_before>\? AND not_before<\?\)/],
    ['what is held', heldCount, [], /reminders_to_send \(not_before>\?\)/],
  ])('%s is found along an index', async (_what, sql, values, index) => {
    const db = openDatabase(':memory:');
    await migrate(db, day('2026-11-24'));
    const steps = (await db.all(`EXPLAIN QUERY PLAN ${sql}`, ...values)).map(({ detail }) => String(detail));
    expect(steps.filter((step) => /^SCAN reminders/.test(step))).toEqual([]);
    expect(steps.join('\n')).toMatch(index);
    db.close();
  });
});
