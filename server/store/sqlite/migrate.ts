import type { CivilDate } from '../../../src/rules/vocabulary.ts';
import { sqlite } from '../sql/migration.ts';
import { migrations } from '../sql/migrations/all.ts';
import { number } from '../sql/read-row.ts';
import { newerProgram, UnfitDatabase } from '../unfit.ts';
import type { Database } from './database.ts';
import { firstTables } from './migrations/0001-first-tables.ts';
import { transacted } from './transacted.ts';

const known = migrations.length + 1;

const versionOf = async (db: Database): Promise<number> => {
  const row = await db.one('PRAGMA user_version');
  return row ? number(row, 'user_version') : 0;
};

const hasTables = async (db: Database): Promise<boolean> =>
  (await db.one("SELECT 1 AS one FROM sqlite_schema WHERE type = 'table' LIMIT 1")) !== null;

/** Each step whole or not at all. */
const step = (db: Database, version: number, work: () => Promise<void>): Promise<void> =>
  transacted(db, async () => {
    await work();
    db.exec(`PRAGMA user_version = ${version}`);
  });

/** Brings the file up to this program's tables. A file from a newer program is refused. */
export const migrate = async (db: Database, today: CivilDate): Promise<void> => {
  const from = await versionOf(db);
  if (from > known) throw newerProgram(from, known);
  if (from === 0 && (await hasTables(db)))
    throw new UnfitDatabase('a file of this service (this one is of another program)');
  if (from === 0) await step(db, 1, async () => db.exec(firstTables));
  for (const [index, { before, carry, after = '' }] of migrations.entries()) {
    const version = index + 2;
    if (version <= from) continue;
    await step(db, version, async () => {
      db.exec(before(sqlite));
      await carry?.(db, today, sqlite);
      db.exec(after);
    });
  }
};
