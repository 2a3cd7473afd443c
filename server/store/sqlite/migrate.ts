import type { DatabaseSync } from 'node:sqlite';
import { remindersTellOfVisits } from '../sql/reminders-tell-of-visits.ts';
import { firstTables } from './migrations/0001-first-tables.ts';

/** In order; a number once published is never changed, only followed by the next. */
const migrations: readonly string[] = [firstTables, remindersTellOfVisits];

const versionOf = (db: DatabaseSync): number => {
  const row = db.prepare('PRAGMA user_version').get();
  return Number(row?.user_version ?? 0);
};

/** Brings the file up to this program's tables, each step whole or not at all. A file from a newer program is refused. */
export const migrate = (db: DatabaseSync): void => {
  const from = versionOf(db);
  if (from > migrations.length) {
    throw new Error(`database is at version ${from}, this program knows ${migrations.length}: start the newer program`);
  }
  for (const [index, sql] of migrations.entries()) {
    if (index < from) continue;
    db.exec(`BEGIN IMMEDIATE; ${sql} PRAGMA user_version = ${index + 1}; COMMIT;`);
  }
};
