import type { PoolClient } from 'pg';
import type { CivilDate } from '../../../src/rules/vocabulary.ts';
import type { Connection } from '../sql/connection.ts';
import { postgres } from '../sql/migration.ts';
import { migrations } from '../sql/migrations/all.ts';
import { number, text } from '../sql/read-row.ts';
import { newerProgram, UnfitDatabase } from '../unfit.ts';
import { connectionOf, script } from './connection.ts';
import { firstTables } from './migrations/0001-first-tables.ts';

const known = migrations.length + 1;

/** Instances that start together wait for the first, and find the work done. A large table is altered for minutes. */
const begin = `BEGIN; SET LOCAL statement_timeout = 0; SELECT pg_advisory_xact_lock(20260101, 1);
CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL);
INSERT INTO schema_version (version) SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM schema_version);`;

/** What families type is Chinese. SQL_ASCII keeps every byte as it comes. */
const checkEncoding = async (db: Connection): Promise<void> => {
  const row = await db.one('SHOW server_encoding');
  const encoding = row ? text(row, 'server_encoding') : '';
  if (!['UTF8', 'SQL_ASCII'].includes(encoding))
    throw new UnfitDatabase(
      `a database made with ENCODING 'UTF8' (this one is ${encoding}, which has not every character; make another)`,
    );
};

/** Brings the database up to this program's tables, all steps or none. One of a newer program is refused. */
export const migrate = async (client: PoolClient, today: CivilDate): Promise<void> => {
  const db = connectionOf(client);
  await checkEncoding(db);
  await script(client, begin);
  const row = await db.one('SELECT version FROM schema_version');
  const from = row ? number(row, 'version') : 0;
  if (from > known) throw newerProgram(from, known);
  if (from === 0) await script(client, firstTables);
  for (const { before, carry, after = '' } of migrations.slice(Math.max(0, from - 1))) {
    await script(client, before(postgres));
    await carry?.(db, today, postgres);
    await script(client, after);
  }
  await db.run('UPDATE schema_version SET version = ?', known);
  await script(client, 'COMMIT');
};
