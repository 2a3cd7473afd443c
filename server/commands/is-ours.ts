import type { DatabaseSync } from 'node:sqlite';

/** Is it a file of this service, of whatever version? */
export const isOurs = (db: DatabaseSync): boolean =>
  db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'reminders'").get() !== undefined;
