import type { Reminder } from '../ports/reminders.ts';
import type { Value } from './connection.ts';
import { stageColumns } from './reminder-stage.ts';

/** What a claim, a call and its answer change of a row. */
const columnsOf = (reminder: Reminder): Record<string, Value> => ({
  calls: reminder.calls,
  refusals: reminder.refusals,
  template_id: reminder.templateId,
  msgid: reminder.msgid,
  code: reminder.code,
  spent: reminder.spent ? 1 : 0,
  ...stageColumns(reminder),
});

/** With PostgreSQL's types, in the order of `columnsOf`. */
const types = {
  calls: 'integer',
  refusals: 'integer',
  template_id: 'text',
  msgid: 'text',
  code: 'bigint',
  spent: 'integer',
  state: 'text',
  not_before: 'bigint',
  lease_owner: 'text',
  lease_until: 'bigint',
  reason: 'text',
};

const columns = Object.keys(types);

export const progressOf = (reminder: Reminder): Value[] => Object.values(columnsOf(reminder));

/** Its values are `progressOf` and the id. */
export const moveOnOne = `UPDATE reminders SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`;

/** PostgreSQL's way to move many in one statement; its one value is `progressOfAll`. */
export const moveOnAll = `UPDATE reminders SET ${columns.map((column) => `${column} = m.${column}`).join(', ')}
  FROM json_to_recordset(?::json) AS m(id text, ${Object.entries(types)
    .map(([column, type]) => `${column} ${type}`)
    .join(', ')}) WHERE reminders.id = m.id`;

export const progressOfAll = (reminders: readonly Reminder[]): string =>
  JSON.stringify(reminders.map((reminder) => ({ id: reminder.id, ...columnsOf(reminder) })));
