import type { CivilDate } from '../../../src/rules/vocabulary.ts';
import { isHeld, isTimed, type Reminder, type ReminderState, type RemindersTable } from '../ports/reminders.ts';
import type { Connection, Row } from './connection.ts';
import { marks } from './marks.ts';
import { never } from './never.ts';
import { number, numberOrNull, text, word } from './read-row.ts';
import { moveOnOne, progressOf } from './reminder-progress.ts';
import { reminderOf, upsertOf } from './reminder-row.ts';
import { reminderStates } from './reminder-stage.ts';

/**
 * One row a person: the oldest due one. Who has one in hand, or one whose fate is not known yet, waits. `?1`: now.
 * Asked of each row by itself, since PostgreSQL would make a join of a NOT EXISTS and read all that is due. The lease
 * is asked for so, since otherwise all that anybody has in hand would be read for each, along the index of leases.
 * `days`: more that is asked of each row, where the table lies in parts.
 */
export const isDueWithin = (
  days: (row: string) => string,
): string => `r.state = 'planned' AND r.not_before <= ?1${days('r')}
  AND NOT coalesce((SELECT true FROM reminders AS busy WHERE busy.person_id = r.person_id${days('busy')}
    AND busy.state IN ('claimed', 'sending', 'uncertain') AND coalesce(busy.lease_until, 0) > 0 LIMIT 1), false)
  AND NOT coalesce((SELECT true FROM reminders AS first WHERE first.person_id = r.person_id AND first.state = 'planned'
    AND (first.at, first.id) < (r.at, r.id) AND first.not_before <= ?1${days('first')} LIMIT 1), false)`;

const isDue = isDueWithin(() => '');

/** That of the index `reminders_to_send`. */
export const dueOrder = 'r.not_before, r.at, r.round, r.id';

/** `?1`: now. Every row that is claimed or being sent has a lease; one whose fate stays unknown has none. */
export const hasLeaseEnded = `r.lease_until IS NOT NULL AND r.lease_until <= ?1
  AND r.state IN ('claimed', 'sending', 'uncertain')`;

/** `?1`: now, `?2`: how many. */
export const dueOfFreePeople = `SELECT * FROM reminders AS r WHERE ${isDue} ORDER BY ${dueOrder} LIMIT ?2`;
/** `?1`: now; so of the next. */
export const anyDue = `SELECT 1 AS due FROM reminders AS r WHERE ${isDue} LIMIT 1`;
export const anyLeaseEnded = `SELECT 1 AS ended FROM reminders AS r WHERE ${hasLeaseEnded} LIMIT 1`;
const leaseEnded = `SELECT * FROM reminders AS r WHERE ${hasLeaseEnded} ORDER BY r.at, r.id`;
/** `?1`: now, `?2`: how many. */
export const toTakeBack = `SELECT * FROM reminders WHERE lease_until > ?1 AND state = 'failed'
  ORDER BY lease_until LIMIT ?2`;
export const leaveFailed = `UPDATE reminders SET lease_until = NULL WHERE lease_until IS NOT NULL AND state = 'failed'`;
/** `?1`: until when, `?2`: how many; what is held after a restore waits for the operator. */
export const putOffBeyond = `SELECT * FROM reminders WHERE state = 'planned' AND not_before > at
  AND not_before > ?1 AND not_before < ${never} ORDER BY not_before LIMIT ?2`;
/** `?1`: until when, `?2`: how many. */
export const inHandBeyond = `SELECT * FROM reminders WHERE lease_until > ?1
  AND state IN ('claimed', 'sending', 'uncertain') ORDER BY lease_until LIMIT ?2`;
const inHands = "SELECT * FROM reminders WHERE lease_until IS NOT NULL AND state IN ('claimed', 'sending')";

const due = `SELECT count(*) AS n, min(not_before) AS oldest FROM (SELECT not_before FROM reminders
  WHERE state = 'planned' AND not_before <= ? ORDER BY not_before LIMIT ?) AS first_due`;
const held = `SELECT state, count(*) AS n FROM reminders WHERE lease_until IS NOT NULL AND state <> 'failed' GROUP BY state`;

/** `?1`: tomorrow. Another member may have to stand in now; anybody's else waits for tomorrow's, if one comes. */
export const plansTouchedBySql = (these: string): string => `SELECT DISTINCT r.person_id
  FROM (SELECT person_id FROM reminders WHERE ${these}) AS r JOIN people AS p ON p.id = r.person_id
  WHERE (p.plan_changes_on IS NULL OR p.plan_changes_on > ?1
    OR EXISTS (SELECT 1 FROM members AS m WHERE m.person_id = r.person_id))`;

export const dropBefore = `DELETE FROM reminders
WHERE id IN (SELECT id FROM reminders WHERE on_day < ? ORDER BY on_day LIMIT ?)`;

/** Whoever writes a message has read it, and knows its day. */
const noSuchDay = (id: string, on: CivilDate): Error => new Error(`message ${id} does not stand at ${on}`);

/** From the day that it stood at to the one that it is of now; PostgreSQL takes it to the other part. */
export const moveDay = async (
  db: Connection,
  { id, on }: Pick<Reminder, 'id' | 'on'>,
  was: CivilDate,
): Promise<void> => {
  if (was === on) return;
  const moved = await db.run('UPDATE reminders SET on_day = ? WHERE id = ? AND on_day = ?', on, id, was);
  if (moved === 0) throw noSuchDay(id, was);
};

const orNull = (row: Row | null) => row && reminderOf(row);

const countsOf = (rows: Row[]): Partial<Record<ReminderState, number>> =>
  Object.fromEntries(rows.map((row) => [word(row, 'state', reminderStates), number(row, 'n')]));

export const remindersTable = (db: Connection): RemindersTable => ({
  ofPerson: async (personId) =>
    (await db.all('SELECT * FROM reminders WHERE person_id = ? ORDER BY at, id', personId)).map(reminderOf),
  ofPeople: async (personIds) => {
    const sql = `SELECT * FROM reminders WHERE person_id IN (${marks(personIds.length)}) ORDER BY at, id`;
    return (await db.all(sql, ...personIds)).map(reminderOf);
  },
  find: async (id) => orNull(await db.one('SELECT * FROM reminders WHERE id = ?', id)),
  readAnew: async (rows) => {
    const ids = rows.map(({ id }) => id);
    return (await db.all(`SELECT * FROM reminders WHERE id IN (${marks(ids.length)})`, ...ids)).map(reminderOf);
  },
  findByMsgid: async (msgid) => orNull(await db.one('SELECT * FROM reminders WHERE msgid = ?', msgid)),
  save: async (reminder, was = reminder.on) => {
    await moveDay(db, reminder, was);
    const { sql, values } = upsertOf(reminder, 'id');
    if ((await db.run(`${sql} WHERE reminders.on_day = ?`, ...values, reminder.on)) === 0)
      throw noSuchDay(reminder.id, reminder.on);
  },
  moveOn: async (reminders) => {
    for (const reminder of reminders) await db.run(moveOnOne, ...progressOf(reminder), reminder.id);
  },
  plansTouchedBy: async (rows, tomorrow) => {
    const ids = rows.map(({ id }) => id);
    const sql = plansTouchedBySql(`id IN (${marks(ids.length, 2)})`);
    return (await db.all(sql, tomorrow, ...ids)).map((row) => text(row, 'person_id'));
  },
  remove: async ({ id, on }) => {
    await db.run('DELETE FROM reminders WHERE id = ? AND on_day = ?', id, on);
  },
  dropBefore: (day, limit) => db.run(dropBefore, day, limit),
  dueOfFreePeople: async (now, limit) => (await db.all(dueOfFreePeople, now, limit)).map(reminderOf),
  leaseEnded: async (now) => (await db.all(leaseEnded, now)).map(reminderOf).filter(isTimed),
  waitingBeyond: async (until, limit) => {
    const putOff = await db.all(putOffBeyond, until, limit);
    const inHand = await db.all(inHandBeyond, until, limit - putOff.length);
    return [...putOff, ...inHand].map(reminderOf);
  },
  toTakeBack: async (now, limit) => (await db.all(toTakeBack, now, limit)).map(reminderOf),
  leaveFailed: async () => {
    await db.run(leaveFailed);
  },
  isAnyDue: async (now) => (await db.one(anyDue, now)) !== null,
  hasAnyLeaseEnded: async (now) => (await db.one(anyLeaseEnded, now)) !== null,
  inHands: async () => (await db.all(inHands)).map(reminderOf).filter(isHeld),
  queue: async (now, most) => {
    const row = await db.one(due, now, most);
    return {
      due: row ? number(row, 'n') : 0,
      oldestDueAt: row && numberOrNull(row, 'oldest'),
      inHand: countsOf(await db.all(held)),
    };
  },
  countByState: async () => countsOf(await db.all('SELECT state, count(*) AS n FROM reminders GROUP BY state')),
});
