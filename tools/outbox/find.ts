import type { Reminder } from '../../server/store/ports/reminders.ts';
import type { Connection } from '../../server/store/sql/connection.ts';
import { reminderOf } from '../../server/store/sql/reminder-row.ts';

/** What an operator looks for: by state, or one by its id. */
export const views = {
  due: "state = 'planned' AND not_before <= ?1",
  coming: "state = 'planned' AND not_before > ?1",
  failed: "state = 'failed'",
  lost: "state = 'uncertain' AND lease_until IS NULL",
  uncertain: "state = 'uncertain' AND lease_until IS NOT NULL",
  skipped: "state = 'skipped'",
  held: "state = 'planned' AND not_before > 253402000000000",
  sent: "state IN ('sent', 'delivered')",
} as const;
type View = keyof typeof views;

export const isView = (word: string): word is View => word in views;

/** The newest first. It reads beside the service; a long list costs the service nothing. */
export const findRows = async (db: Connection, view: View, now: number, limit: number): Promise<Reminder[]> => {
  const sql = `SELECT * FROM reminders WHERE (${views[view]}) AND ?1 > 0 ORDER BY at DESC, id LIMIT ?2`;
  return (await db.all(sql, now, limit)).map(reminderOf);
};

export const findRow = async (db: Connection, id: string): Promise<Reminder | null> => {
  const row = await db.one('SELECT * FROM reminders WHERE id = ?', id);
  return row && reminderOf(row);
};

export const countStates = async (db: Connection): Promise<[state: string, count: number][]> =>
  (await db.all('SELECT state, count(*) AS n FROM reminders GROUP BY state ORDER BY state')).map((row) => [
    String(row.state),
    Number(row.n),
  ]);
