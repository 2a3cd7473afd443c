import type { Reminder } from '../../server/store/ports/reminders.ts';
import type { Connection, Row } from '../../server/store/sql/connection.ts';
import { never } from '../../server/store/sql/never.ts';
import { reminderOf } from '../../server/store/sql/reminder-row.ts';

/** Where a message is, in an operator's words: it is in the first of these that fits. `?1`: now. */
export const views = {
  due: "state = 'planned' AND not_before <= ?1",
  coming: `state = 'planned' AND not_before > ?1 AND not_before < ${never}`,
  held: `state = 'planned' AND not_before >= ${never}`,
  sending: "state IN ('claimed', 'sending')",
  lost: "state = 'uncertain' AND lease_until IS NULL",
  uncertain: "state = 'uncertain' AND lease_until IS NOT NULL",
  // The operator's own word has no code: WeChat was not asked.
  cancelled: "state = 'cancelled' OR (state = 'failed' AND code IS NULL)",
  failed: "state = 'failed' AND code IS NOT NULL",
  skipped: "state = 'skipped'",
  delivered: "state = 'delivered'",
  sent: "state IN ('sent', 'delivered')",
} as const;
export type View = keyof typeof views;

const names = Object.keys(views);

export const isView = (word: string): word is View => names.includes(word);

/** `isDropped`: the operator's word after a restore. */
export type Found = { row: Reminder; view: View; isDropped: boolean };

const viewOf = `CASE ${Object.entries(views)
  .map(([name, where]) => `WHEN ${where} THEN '${name}'`)
  .join(' ')} END`;

const found = `SELECT *, ${viewOf} AS place FROM reminders`;

const foundOf = (row: Row): Found => {
  const view = String(row.place);
  if (!isView(view)) throw new Error('a message is in one of the views');
  return { row: reminderOf(row), view, isDropped: row.decision === 'dropped' };
};

/** What is to go out: the next first; what is over: the newest. */
const orderOf = (view: View): string =>
  view === 'due' || view === 'coming' || view === 'held' ? 'not_before, at, id' : 'at DESC, id';

/** It reads beside the service; a long list costs the service nothing. */
export const findRows = async (db: Connection, view: View, now: number, limit: number): Promise<Found[]> =>
  (await db.all(`${found} WHERE (${views[view]}) ORDER BY ${orderOf(view)} LIMIT ?2`, now, limit)).map(foundOf);

/** So many letters of an id, at least, are the start of few. */
const leastStart = 4;

/** By its id or WeChat's msgid, else those whose id starts so. */
export const findByWord = async (db: Connection, word: string, now: number, limit: number): Promise<Found[]> => {
  const exact = await db.all(`${found} WHERE id = ?2 OR msgid = ?2`, now, word);
  if (exact.length > 0 || word.length < leastStart) return exact.map(foundOf);
  const start = `substr(id, 1, ${word.length}) = ?2`;
  return (await db.all(`${found} WHERE ${start} ORDER BY at DESC, id LIMIT ?3`, now, word, limit)).map(foundOf);
};

export const countViews = async (db: Connection, now: number): Promise<[view: View, count: number][]> => {
  const counted = await db.all(`SELECT ${viewOf} AS place, count(*) AS n FROM reminders GROUP BY 1`, now);
  const counts = new Map(counted.map((row) => [String(row.place), Number(row.n)]));
  return names.filter(isView).flatMap((view): [View, number][] => {
    const count = counts.get(view);
    return count === undefined ? [] : [[view, count]];
  });
};
