import type { ReminderFacts } from '../ports/reminders.ts';
import type { Value } from '../sql/connection.ts';
import { marks } from '../sql/marks.ts';

/** Messages that are known: their ids, within the days that they are of, so that no part but theirs is looked into. */
type Known = readonly Pick<ReminderFacts, 'id' | 'on'>[];

export const daysOf = (rows: Known): [Value, Value] => {
  const days = rows.map(({ on }) => on).sort();
  return [days[0] ?? null, days.at(-1) ?? null];
};

/** The values of `areKnown`. */
export const valuesOf = (rows: Known): Value[] => [...daysOf(rows), ...rows.map(({ id }) => id)];

/** `?first`, `?first + 1`: the first and the last of their days, then so many ids. */
export const areKnown = (first: number, rows: number): string =>
  `on_day BETWEEN ?${first} AND ?${first + 1} AND id IN (${marks(rows, first + 2)})`;
