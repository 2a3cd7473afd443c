import { isTimed, type Reminder, type RemindersTable } from '../ports/reminders.ts';
import type { Connection } from '../sql/connection.ts';
import { text } from '../sql/read-row.ts';
import { reminderOf } from '../sql/reminder-row.ts';
import { dueOrder, hasLeaseEnded, isDue } from '../sql/reminders-table.ts';
import type { PersonLocks } from './person-locks.ts';
import type { SendPace } from './send-pace.ts';

/** Each row's person is locked as the row is come to, and none beyond the limit. */
const peopleWhere = (condition: string, order: string): string =>
  `SELECT p.id FROM reminders AS r CROSS JOIN LATERAL
  (SELECT id FROM people WHERE id = r.person_id FOR NO KEY UPDATE SKIP LOCKED) AS p
  WHERE ${condition} ORDER BY ${order} LIMIT ?2`;

const rowsWhere = (condition: string, order: string, people: number): string => {
  const marks = Array.from({ length: people }, (_, index) => `?${index + 2}`);
  return `SELECT r.* FROM reminders AS r WHERE ${condition} AND r.person_id IN (${marks.join(', ')}) ORDER BY ${order}`;
};

const leaseOrder = 'r.at, r.id';
const atOneTime = 500;

/** `?1`: now, `?2`: how many. */
export const lockDuePeople = peopleWhere(isDue, dueOrder);

/**
 * Rows for the caller to change. Their people are locked first, and whom another instance is at work on is passed by;
 * then the rows are read anew, since between finding and locking another may have changed them.
 */
export const claims = (
  db: Connection,
  locks: PersonLocks,
  pace: SendPace,
): Pick<RemindersTable, 'dueOfFreePeople' | 'leaseEnded'> => {
  const lockedRows = async (where: string, order: string, now: number, limit: number): Promise<Reminder[]> => {
    const found = await db.all(peopleWhere(where, order), now, limit);
    const people = [...new Set(found.map((row) => text(row, 'id')))];
    if (people.length === 0) return [];
    locks.held(people);
    return (await db.all(rowsWhere(where, order, people.length), now, ...people)).map(reminderOf);
  };
  return {
    dueOfFreePeople: async (now, limit) => {
      const any = await db.one(`SELECT 1 AS due FROM reminders AS r WHERE ${isDue} LIMIT 1`, now);
      const allowed = any ? Math.min(limit, await pace.available()) : 0;
      const rows = allowed > 0 ? await lockedRows(isDue, dueOrder, now, allowed) : [];
      if (rows.length > 0) await pace.take(rows.length);
      return rows;
    },
    leaseEnded: async (now) => (await lockedRows(hasLeaseEnded, leaseOrder, now, atOneTime)).filter(isTimed),
  };
};
