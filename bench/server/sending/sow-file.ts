import { spawnSync } from 'node:child_process';
import { type Database, openDatabase } from '../../../server/store/sqlite/database.ts';
import { migrate } from '../../../server/store/sqlite/migrate.ts';
import { day } from '../../../test/support/day.ts';
import { sowDue } from './sow-due.ts';

/** A file of the service with so many families, each with one message due at `dueAt`; `more` goes into the same transaction. */
export const sowFile = async (
  file: string,
  people: number,
  more: (db: Database) => Promise<void> = async () => undefined,
): Promise<void> => {
  const db = openDatabase(file);
  await migrate(db, day('2026-11-24'));
  db.exec('PRAGMA synchronous = OFF; BEGIN');
  await sowDue(db, people);
  await more(db);
  db.exec('COMMIT; PRAGMA synchronous = FULL');
  db.checkpoint();
  db.close();
  spawnSync('sync'); // to the disk here, its log of gigabytes that is gone too, not in the first start that is measured
};
