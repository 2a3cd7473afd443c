import type { Connection } from '../../../server/store/sql/connection.ts';

const series = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)';

/** `count` people with one due reminder each, as a full morning leaves them. Both databases read these statements. */
export const sowReminders = async (db: Connection, count: number): Promise<void> => {
  const sow = (columns: string, values: string) =>
    db.run(`INSERT INTO ${columns} ${series} SELECT ${values} FROM n`, count);
  await sow('owners (id)', "'p' || i");
  await sow('people (id, openid, hour, enabled, created_at)', "'p' || i, 'o-' || i, 9, 1, 1");
  await sow(
    `reminders (id, owner_id, person_id, elder_id, benefit_id, cycle_id, also, kind, on_day, at, round, funded,
     plan_version, state, not_before, calls, refusals, spent)`,
    `'r' || i, 'p' || i, 'p' || i, 'e', 'b', 'c', '[]', 'check-14', '1970-01-01', 1000000 + i % 3600, 1, 1,
     '1', 'planned', 1000000 + i % 3600, 0, 0, 0`,
  );
};
