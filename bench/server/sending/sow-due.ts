import { defaultLateLimitMs } from '../../../server/planning/plan-setting.ts';
import { replan } from '../../../server/planning/replan.ts';
import type { Connection } from '../../../server/store/sql/connection.ts';
import { tablesOf } from '../../../server/store/sql/tables-of.ts';
import type { Transaction } from '../../../server/store/store.ts';
import { keepOwn } from '../../../test/server/support/kept-elders.ts';
import { mum } from '../../../test/server/support/mum.ts';
import { template } from '../../../test/server/support/running-service.ts';
import { day } from '../../../test/support/day.ts';

/** When the pattern family was planned, and when its first message is due. */
const plannedAt = Date.parse('2026-11-24T02:00:00Z');
export const dueAt = Date.parse('2026-11-30T01:00:00Z');

const pattern = 'pattern';

/** A family as the service keeps it, with one 允许 of the daughter's. */
const plant = async (tx: Transaction): Promise<void> => {
  await tx.people.insert({ id: pattern, openid: 'o-pattern' }, plannedAt);
  await keepOwn(tx, pattern, mum);
  await tx.people.markFirstElder(pattern, day('2026-11-24'));
  const accept = { id: 'accept', personId: pattern, templateId: template.id, acceptId: 'tap', eventKey: null } as const;
  await tx.ledger.insert({ ...accept, happenedAt: plannedAt, state: 'open' });
  await replan(tx, pattern, { templateId: template.id, lateLimitMs: defaultLateLimitMs }, plannedAt);
};

/** Every table that holds something of a person, with the columns that name the person or a row. */
const tables: readonly [table: string, own: readonly string[]][] = [
  ['owners', ['id']],
  ['people', ['id', 'openid']],
  ['elders', ['owner_id']],
  ['relations', ['person_id', 'owner_id']],
  ['cycles', ['owner_id']],
  ['accepts', ['id', 'person_id', 'accept_id']],
  ['reminders', ['id', 'person_id', 'owner_id']],
];

const series = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)';

const copyTable = async (db: Connection, [table, own]: (typeof tables)[number], people: number): Promise<void> => {
  const row = await db.one(`SELECT * FROM ${table} LIMIT 1`);
  const columns = Object.keys(row ?? {}).filter((column) => column !== 'rowid');
  const values = columns.map((column) => {
    if (!own.includes(column)) return `t.${column}`;
    return column === 'person_id' || column === 'owner_id' ? "'p' || n.i" : `t.${column} || '-' || n.i`;
  });
  const named = table === 'owners' || table === 'people' ? ["'p' || n.i", ...values.slice(1)] : values;
  await db.run(
    `INSERT INTO ${table} (${columns.join(', ')}) ${series} SELECT ${named.join(', ')} FROM n, ${table} AS t`,
    people,
  );
};

/** `people` families alike, each with one message due at `dueAt` and those to come after it. `tx`: the tables of this database. */
export const sowDue = async (db: Connection, people: number, tx = tablesOf(db)): Promise<void> => {
  await plant(tx);
  for (const table of tables) await copyTable(db, table, people);
  await db.run('DELETE FROM people WHERE id = ?', pattern);
  await db.run('DELETE FROM owners WHERE id = ?', pattern);
};
