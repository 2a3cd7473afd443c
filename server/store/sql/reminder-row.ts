import * as v from 'valibot';
import { skipReasons } from '../../../src/contract/message.ts';
import { reminderKinds } from '../../../src/rules/reminders/types.ts';
import { type Reminder, reminderStates } from '../ports/reminders.ts';
import type { Row, Value } from './connection.ts';
import { flag, number, numberOrNull, text, textOrNull, word, wordOrNull } from './read-row.ts';

const alsoShape = v.array(v.strictObject({ benefitId: v.string(), cycle: v.string() }));

const alsoOf = (json: string): Reminder['also'] => v.parse(alsoShape, JSON.parse(json));

export const reminderOf = (row: Row): Reminder => ({
  id: text(row, 'id'),
  personId: text(row, 'person_id'),
  elderId: text(row, 'elder_id'),
  benefitId: text(row, 'benefit_id'),
  also: alsoOf(text(row, 'also')),
  cycle: text(row, 'cycle'),
  moment: text(row, 'moment'),
  kind: word(row, 'kind', reminderKinds),
  on: text(row, 'on_day'),
  at: number(row, 'at'),
  round: number(row, 'round'),
  funded: flag(row, 'funded'),
  checkBy: textOrNull(row, 'check_by'),
  state: word(row, 'state', reminderStates),
  notBefore: number(row, 'not_before'),
  calls: number(row, 'calls'),
  refusals: number(row, 'refusals'),
  owner: textOrNull(row, 'owner'),
  leaseUntil: numberOrNull(row, 'lease_until'),
  templateId: textOrNull(row, 'template_id'),
  msgid: textOrNull(row, 'msgid'),
  code: numberOrNull(row, 'code'),
  reason: wordOrNull(row, 'reason', skipReasons),
  spent: flag(row, 'spent'),
});

const columnValues = (reminder: Reminder): Record<string, Value> => ({
  id: reminder.id,
  person_id: reminder.personId,
  elder_id: reminder.elderId,
  benefit_id: reminder.benefitId,
  also: JSON.stringify(reminder.also),
  cycle: reminder.cycle,
  moment: reminder.moment,
  kind: reminder.kind,
  on_day: reminder.on,
  at: reminder.at,
  round: reminder.round,
  funded: reminder.funded ? 1 : 0,
  check_by: reminder.checkBy,
  state: reminder.state,
  not_before: reminder.notBefore,
  calls: reminder.calls,
  refusals: reminder.refusals,
  owner: reminder.owner,
  lease_until: reminder.leaseUntil,
  template_id: reminder.templateId,
  msgid: reminder.msgid,
  code: reminder.code,
  reason: reminder.reason,
  spent: reminder.spent ? 1 : 0,
});

/** The statement that writes the whole row, with its values in order. */
export const upsertOf = (reminder: Reminder): { sql: string; values: Value[] } => {
  const row = columnValues(reminder);
  const columns = Object.keys(row);
  const changes = columns.slice(1).map((column) => `${column} = excluded.${column}`);
  const sql = `INSERT INTO reminders (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
ON CONFLICT (id) DO UPDATE SET ${changes.join(', ')}`;
  return { sql, values: Object.values(row) };
};
