import { dayMs } from '../../../src/rules/china-time.ts';
import type { RemindersTable } from '../ports/reminders.ts';
import type { HeldAfterRestore, RestoresTable } from '../ports/restores.ts';
import type { Connection, Row } from './connection.ts';
import { never } from './never.ts';
import { numberOrNull, wordOrNull } from './read-row.ts';
import { reminderOf } from './reminder-row.ts';

/**
 * `?1`: by when the moment is past, `?2`: until when a refused one of them may be waiting, `?3`: how many. In the order
 * of `reminders_to_send`, in which those of the past come first.
 */
const unsettled = `SELECT * FROM reminders AS r WHERE r.state = 'planned' AND r.not_before <= ?2 AND r.at <= ?1
ORDER BY r.not_before, r.at, r.round, r.id LIMIT ?3`;

/** `?1`: by when the moment is past, `?2`: how many. They are few: what was under way when the copy was made. */
const unsettledCalls = `SELECT * FROM reminders AS r WHERE r.lease_until IS NOT NULL AND r.at <= ?1
AND r.state IN ('claimed', 'sending', 'uncertain') LIMIT ?2`;

const held = `SELECT * FROM reminders AS r WHERE r.state = 'planned' AND r.not_before >= ${never}
ORDER BY r.not_before, r.at, r.round, r.id LIMIT ?`;

const decide = 'UPDATE reminders SET decision = ? WHERE id = ? AND on_day = ?';

const heldOf = (row: Row): HeldAfterRestore => {
  const { id, personId, kind, on, at, calls } = reminderOf(row);
  return { id, personId, kind, on, at, calls };
};

export const restoresTable = (db: Connection, reminders: RemindersTable): RestoresTable => {
  const heldOne = async (id: string) => {
    const row = await reminders.find(id);
    return row?.state === 'planned' && row.notBefore >= never ? row : null;
  };
  return {
    restoredAt: async () => {
      const row = await db.one('SELECT max(at) AS at FROM restores');
      return row && numberOrNull(row, 'at');
    },
    markRestored: async (at) => {
      await db.run('INSERT INTO restores (at) VALUES (?)', at);
    },
    unsettledBy: async (now, limit) => {
      const planned = await db.all(unsettled, now, now + dayMs, limit);
      const rows = planned.length > 0 ? planned : await db.all(unsettledCalls, now, limit);
      return rows.map(reminderOf);
    },
    hold: (row) => reminders.save({ ...row, state: 'planned', notBefore: never }),
    held: async (limit) => (await db.all(held, limit)).map(heldOf),
    release: async (id, now) => {
      const row = await heldOne(id);
      if (row === null) return false;
      await db.run(decide, 'released', id, row.on);
      await reminders.save({ ...row, notBefore: Math.min(now, row.at) });
      return true;
    },
    drop: async (id) => {
      const row = await heldOne(id);
      if (row === null) return false;
      await db.run(decide, 'dropped', id, row.on);
      await reminders.save({ ...row, state: 'skipped', reason: 'too-late' });
      return true;
    },
    decisionOf: async ({ id, on }) => {
      const row = await db.one('SELECT decision FROM reminders WHERE id = ? AND on_day = ?', id, on);
      return row && wordOrNull<'released' | 'dropped'>(row, 'decision', ['released', 'dropped']);
    },
  };
};
