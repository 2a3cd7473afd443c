import type { Reminder } from '../ports/reminders.ts';
import type { Value } from './connection.ts';
import { stageColumns } from './reminder-stage.ts';

/** What a claim, a call and its answer change of a row, with PostgreSQL's types. */
const columns = [
  ['calls', 'integer'],
  ['refusals', 'integer'],
  ['template_id', 'text'],
  ['msgid', 'text'],
  ['code', 'bigint'],
  ['spent', 'integer'],
  ['state', 'text'],
  ['not_before', 'bigint'],
  ['lease_owner', 'text'],
  ['lease_until', 'bigint'],
  ['reason', 'text'],
] as const;

export const progressColumns = (reminder: Reminder): Record<(typeof columns)[number][0], Value> => ({
  calls: reminder.calls,
  refusals: reminder.refusals,
  template_id: reminder.templateId,
  msgid: reminder.msgid,
  code: reminder.code,
  spent: reminder.spent ? 1 : 0,
  ...stageColumns(reminder),
});

export const progressOf = (reminder: Reminder): Value[] => {
  const row = progressColumns(reminder);
  return columns.map(([column]) => row[column]);
};

/** Its values are `progressOf` and the id. */
export const moveOnOne = `UPDATE reminders SET ${columns.map(([column]) => `${column} = ?`).join(', ')} WHERE id = ?`;

/**
 * PostgreSQL's way to move many in one statement. Its values are the first and the last of their days, so that no part
 * but theirs is looked into, and `progressOfAll`.
 */
export const moveOnAll = `UPDATE reminders SET ${columns.map(([column]) => `${column} = m.${column}`).join(', ')}
  FROM json_to_recordset(?3::json) AS m(id text, on_day text, ${columns
    .map(([column, type]) => `${column} ${type}`)
    .join(', ')}) WHERE reminders.on_day BETWEEN ?1 AND ?2 AND reminders.id = m.id AND reminders.on_day = m.on_day`;

export const progressOfAll = (reminders: readonly Reminder[]): string =>
  JSON.stringify(reminders.map((reminder) => ({ id: reminder.id, on_day: reminder.on, ...progressColumns(reminder) })));
