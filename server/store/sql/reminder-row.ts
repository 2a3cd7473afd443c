import * as v from 'valibot';
import { ruleKinds } from '../../../src/rules/book/cycles-schema.ts';
import { reminderKinds } from '../../../src/rules/reminders/types.ts';
import type { Reminder, ReminderFacts } from '../ports/reminders.ts';
import type { Row, Value } from './connection.ts';
import {
  civilDate,
  civilDateOrNull,
  flag,
  number,
  numberOrNull,
  text,
  textOrNull,
  word,
  wordOrNull,
} from './read-row.ts';
import { progressColumns } from './reminder-progress.ts';
import { stageOf } from './reminder-stage.ts';

const alsoShape = v.array(v.strictObject({ benefitId: v.string(), cycleId: v.string() }));

const alone: ReminderFacts['also'] = [];

/** Most tell of one benefit. */
const alsoOf = (said: string): ReminderFacts['also'] => (said === '[]' ? alone : v.parse(alsoShape, JSON.parse(said)));

const factsOf = (row: Row): ReminderFacts => ({
  id: text(row, 'id'),
  ownerId: text(row, 'owner_id'),
  personId: text(row, 'person_id'),
  elderId: textOrNull(row, 'elder_id'),
  benefitId: text(row, 'benefit_id'),
  cycleId: text(row, 'cycle_id'),
  also: alsoOf(text(row, 'also')),
  kind: word(row, 'kind', reminderKinds),
  on: civilDate(row, 'on_day'),
  at: number(row, 'at'),
  round: number(row, 'round'),
  funded: flag(row, 'funded'),
  promised: {
    checkBy: civilDateOrNull(row, 'check_by'),
    adviseBy: civilDateOrNull(row, 'advise_by'),
    opensOn: civilDateOrNull(row, 'opens_on'),
    ruleKind: wordOrNull(row, 'rule_kind', ruleKinds),
    planVersion: text(row, 'plan_version'),
  },
  calls: number(row, 'calls'),
  refusals: number(row, 'refusals'),
  templateId: textOrNull(row, 'template_id'),
  msgid: textOrNull(row, 'msgid'),
  code: numberOrNull(row, 'code'),
  spent: flag(row, 'spent'),
  openedAt: numberOrNull(row, 'opened_at'),
});

/** The one place where a row becomes a reminder. */
export const reminderOf = (row: Row): Reminder => ({ ...factsOf(row), ...stageOf(row) });

/** The one place where a reminder becomes a row. */
const columnsOf = (reminder: Reminder): Record<string, Value> => ({
  id: reminder.id,
  owner_id: reminder.ownerId,
  person_id: reminder.personId,
  elder_id: reminder.elderId,
  benefit_id: reminder.benefitId,
  cycle_id: reminder.cycleId,
  also: JSON.stringify(reminder.also),
  kind: reminder.kind,
  on_day: reminder.on,
  at: reminder.at,
  round: reminder.round,
  funded: reminder.funded ? 1 : 0,
  check_by: reminder.promised.checkBy,
  advise_by: reminder.promised.adviseBy,
  opens_on: reminder.promised.opensOn,
  rule_kind: reminder.promised.ruleKind,
  plan_version: reminder.promised.planVersion,
  ...progressColumns(reminder),
  opened_at: reminder.openedAt,
});

/** By what a row is known: where the table lies in parts, its day is in every key. */
type Key = 'id' | 'id, on_day';

const upsert = (columns: readonly string[], key: Key): string => {
  const changes = columns.slice(1).map((column) => `${column} = excluded.${column}`);
  return `INSERT INTO reminders (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
ON CONFLICT (${key}) DO UPDATE SET ${changes.join(', ')}`;
};

/** Every reminder has the same columns in the same order. */
const upserts = new Map<Key, string>();

/** The statement that writes the whole row, with its values in order. */
export const upsertOf = (reminder: Reminder, key: Key): { sql: string; values: Value[] } => {
  const row = columnsOf(reminder);
  const sql = upserts.get(key) ?? upsert(Object.keys(row), key);
  upserts.set(key, sql);
  return { sql, values: Object.values(row) };
};
