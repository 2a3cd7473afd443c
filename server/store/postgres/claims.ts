import { todayInChina } from '../../../src/rules/china-time.ts';
import { isTimed, type Reminder, type RemindersTable } from '../ports/reminders.ts';
import type { Connection } from '../sql/connection.ts';
import { civilDate, text } from '../sql/read-row.ts';
import { reminderOf } from '../sql/reminder-row.ts';
import { anyDue, dueOrder, hasLeaseEnded, isDueWithin } from '../sql/reminders-table.ts';
import { areKnown, valuesOf } from './known-messages.ts';
import type { PersonLocks } from './person-locks.ts';
import type { SendPace } from './send-pace.ts';

/** What is due or in hand is of today or before: the parts of days to come are left out. `?2`: today. */
const isOfNow = (row: string): string => ` AND ${row}.on_day <= ?2`;
const isDue = isDueWithin(isOfNow);
const isLeft = `${hasLeaseEnded}${isOfNow('r')}`;

/** Each row's person is locked as the row is come to, and none beyond the limit. */
const lockWhere = (condition: string, order: string): string =>
  `SELECT r.id, r.on_day, p.id AS person_id FROM reminders AS r CROSS JOIN LATERAL
  (SELECT id FROM people WHERE id = r.person_id FOR NO KEY UPDATE SKIP LOCKED) AS p
  WHERE ${condition} ORDER BY ${order} LIMIT ?3`;

/**
 * By what they are alone, and only then by what is asked of them: else PostgreSQL may walk all that is due. `?3`…:
 * `valuesOf`.
 */
const rowsWhere = (condition: string, rows: number): string =>
  `SELECT r.* FROM (SELECT * FROM reminders WHERE ${areKnown(3, rows)} OFFSET 0) AS r WHERE ${condition}`;

const atOneTime = 500;

/** `?1`: now, `?2`: today, `?3`: how many. */
export const lockDuePeople = lockWhere(isDue, dueOrder);

/** `?1`: now, `?2`: today, then `valuesOf` so many rows. */
export const stillDue = (rows: number): string => rowsWhere(isDue, rows);

const lockEnded = lockWhere(isLeft, 'r.at, r.id');

/**
 * Rows for the caller to change. Their people are locked first, and whom another instance is at work on is passed by;
 * then the rows are read anew, since between finding and locking another may have changed them.
 */
export const claims = (
  db: Connection,
  locks: PersonLocks,
  pace: SendPace,
): Pick<RemindersTable, 'dueOfFreePeople' | 'leaseEnded'> => {
  const lockedRows = async (lock: string, condition: string, now: number, limit: number): Promise<Reminder[]> => {
    const today = todayInChina(now);
    const found = await db.all(lock, now, today, limit);
    if (found.length === 0) return [];
    locks.held(found.map((row) => text(row, 'person_id')));
    const known = found.map((row) => ({ id: text(row, 'id'), on: civilDate(row, 'on_day') }));
    const read = (await db.all(rowsWhere(condition, known.length), now, today, ...valuesOf(known))).map(reminderOf);
    const rows = new Map(read.map((row) => [row.id, row]));
    return known.flatMap(({ id }) => rows.get(id) ?? []);
  };
  return {
    dueOfFreePeople: async (now, limit) => {
      // Where nothing is due, nothing is taken from what all may send.
      const isNothingToDo = pace.isSpent() && (await db.one(anyDue, now)) === null;
      const allowed = isNothingToDo ? 0 : await pace.take(limit);
      const rows = allowed > 0 ? await lockedRows(lockDuePeople, isDue, now, allowed) : [];
      pace.giveBack(allowed - rows.length);
      return rows;
    },
    leaseEnded: async (now) => (await lockedRows(lockEnded, isLeft, now, atOneTime)).filter(isTimed),
  };
};
