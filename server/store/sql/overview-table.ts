import type { OverviewTable } from '../ports/overview.ts';
import type { Connection } from './connection.ts';
import { never } from './never.ts';
import { civilDate, number, word } from './read-row.ts';
import { reminderOf } from './reminder-row.ts';
import { reminderStates } from './reminder-stage.ts';

/** Each along an index (`overview-plan.test.ts`): an operator looks while messages go out. */
export const days = `SELECT on_day, state, count(*) AS n FROM reminders WHERE on_day >= ? AND on_day <= ?
GROUP BY on_day, state ORDER BY on_day, state`;

/** An uncertain one whose event is still waited for settles by itself. */
export const stuck = `SELECT * FROM reminders WHERE on_day >= ?
AND (state = 'failed' OR (state = 'uncertain' AND lease_until IS NULL)) ORDER BY at DESC, id LIMIT ?`;

export const coming = `SELECT count(*) AS n, coalesce(sum(funded), 0) AS funded FROM (SELECT funded FROM reminders
WHERE state = 'planned' AND not_before > ? AND not_before <= ? ORDER BY not_before LIMIT ?) AS first_coming`;

export const heldCount = `SELECT count(*) AS n FROM reminders WHERE state = 'planned' AND not_before >= ${never}`;

export const overviewTable = (db: Connection): OverviewTable => ({
  days: async (from, to) =>
    (await db.all(days, from, to)).map((row) => ({
      on: civilDate(row, 'on_day'),
      state: word(row, 'state', reminderStates),
      count: number(row, 'n'),
    })),
  stuck: async (from, limit) => (await db.all(stuck, from, limit)).map(reminderOf),
  coming: async (from, to, most) => {
    const row = await db.one(coming, from, to, most);
    const [all, funded] = row ? [number(row, 'n'), number(row, 'funded')] : [0, 0];
    return { funded, unfunded: all - funded };
  },
  heldCount: async () => {
    const row = await db.one(heldCount);
    return row ? number(row, 'n') : 0;
  },
});
