import * as v from 'valibot';
import { ruleKinds } from '../../../src/rules/book/cycles-schema.ts';
import { civilMonth } from '../../../src/rules/parts.ts';
import { differenceCell } from '../../counting/difference-table.ts';
import { evidenceCell } from '../../counting/evidence-table.ts';
import { monthCell } from '../../counting/month-table.ts';
import type { CountedRow, CountsTable } from '../ports/counts.ts';
import type { Connection, Row } from './connection.ts';
import { civilDate, civilDateOrNull, firstText, flag, text, wordOrNull } from './read-row.ts';

const ownersAfter = 'SELECT id FROM owners WHERE id > ? ORDER BY id LIMIT ?';

const rowsOf = `SELECT owner_id, elder_id, benefit_id, cycle_id, check_by, advise_by, rule_kind, plan_version,
  CASE WHEN state IN ('sent', 'delivered') THEN 1 ELSE 0 END AS was_sent,
  CASE WHEN opened_at IS NULL THEN 0 ELSE 1 END AS was_opened
FROM reminders WHERE owner_id = ? AND elder_id IS NOT NULL AND check_by IS NOT NULL ORDER BY at, id`;

const close = 'INSERT INTO closed_counts (month, tables) VALUES (?, ?) ON CONFLICT (month) DO NOTHING';

/** Months that were closed before anybody could say 这里不对 have none of it. */
const tables = v.strictObject({
  turns: v.array(monthCell),
  evidence: v.array(evidenceCell),
  differences: v.optional(v.array(differenceCell), []),
});

const rowOf = (row: Row): CountedRow => ({
  ownerId: text(row, 'owner_id'),
  elderId: text(row, 'elder_id'),
  benefitId: text(row, 'benefit_id'),
  cycleId: text(row, 'cycle_id'),
  checkBy: civilDate(row, 'check_by'),
  adviseBy: civilDateOrNull(row, 'advise_by'),
  ruleKind: wordOrNull(row, 'rule_kind', ruleKinds),
  planVersion: text(row, 'plan_version'),
  wasSent: flag(row, 'was_sent'),
  wasOpened: flag(row, 'was_opened'),
});

export const countsTable = (db: Connection): CountsTable => ({
  ownersAfter: async (ownerId, limit) =>
    (await db.all(ownersAfter, ownerId ?? firstText, limit)).map((row) => text(row, 'id')),
  rowsOf: async (ownerId) => (await db.all(rowsOf, ownerId)).map(rowOf),
  close: async ({ month, ...tables }) => {
    await db.run(close, month, JSON.stringify(tables));
  },
  closed: async () =>
    (await db.all('SELECT month, tables FROM closed_counts ORDER BY month DESC')).map((row) => ({
      month: v.parse(civilMonth, text(row, 'month')),
      ...v.parse(tables, JSON.parse(text(row, 'tables'))),
    })),
});
