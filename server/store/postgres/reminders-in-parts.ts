import type { RemindersTable } from '../ports/reminders.ts';
import type { Connection } from '../sql/connection.ts';
import { text } from '../sql/read-row.ts';
import { moveOnAll, progressOfAll } from '../sql/reminder-progress.ts';
import { reminderOf, upsertOf } from '../sql/reminder-row.ts';
import { moveDay, plansTouchedBySql, remindersTable } from '../sql/reminders-table.ts';
import { areKnown, daysOf, valuesOf } from './known-messages.ts';
import { dropEarlier } from './parts.ts';

/** The table in parts: whoever knows the days of the messages asks for them by their days as well. */
export const remindersInParts = (db: Connection): RemindersTable => {
  const table = remindersTable(db);
  return {
    ...table,
    readAnew: async (rows) => {
      const sql = `SELECT * FROM reminders WHERE ${areKnown(1, rows.length)}`;
      const found = (await db.all(sql, ...valuesOf(rows))).map(reminderOf);
      if (found.length === rows.length) return found;
      const known = new Set(found.map(({ id }) => id));
      // Planned for another day since they were read, or gone.
      const others = await table.readAnew(rows.filter(({ id }) => !known.has(id)));
      return [...found, ...others];
    },
    save: async (reminder, was = reminder.on) => {
      await moveDay(db, reminder, was);
      const { sql, values } = upsertOf(reminder, 'id, on_day');
      await db.run(sql, ...values);
    },
    moveOn: async (rows) => {
      if (rows.length === 0) return;
      const moved = await db.run(moveOnAll, ...daysOf(rows), progressOfAll(rows));
      if (moved !== rows.length)
        throw new Error(`${rows.length - moved} of ${rows.length} messages do not stand at their days`);
    },
    plansTouchedBy: async (rows, tomorrow) => {
      const sql = plansTouchedBySql(areKnown(2, rows.length));
      return (await db.all(sql, tomorrow, ...valuesOf(rows))).map((row) => text(row, 'person_id'));
    },
    dropBefore: (day, limit) => db.run(dropEarlier, day, limit),
  };
};
