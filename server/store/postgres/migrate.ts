import type { PoolClient } from 'pg';
import { number } from '../sql/read-row.ts';
import { remindersTellOfVisits } from '../sql/reminders-tell-of-visits.ts';
import { connectionOf, script } from './connection.ts';
import { firstTables } from './migrations/0001-first-tables.ts';

/** In order; a number once published is never changed, only followed by the next. */
const migrations: readonly string[] = [firstTables, remindersTellOfVisits];

/** Instances that start together wait for the first, and find the work done. */
const begin = `BEGIN; SELECT pg_advisory_xact_lock(20260101, 1);
CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL);
INSERT INTO schema_version (version) SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM schema_version);`;

/** Brings the database up to this program's tables, all steps or none. One of a newer program is refused. */
export const migrate = async (client: PoolClient): Promise<void> => {
  const db = connectionOf(client);
  await script(client, begin);
  const row = await db.one('SELECT version FROM schema_version');
  const from = row ? number(row, 'version') : 0;
  if (from > migrations.length) {
    throw new Error(`database is at version ${from}, this program knows ${migrations.length}: start the newer program`);
  }
  for (const sql of migrations.slice(from)) await script(client, sql);
  await db.run('UPDATE schema_version SET version = ?', migrations.length);
  await script(client, 'COMMIT');
};
