import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { firstTables as postgresTables } from '../../../server/store/postgres/migrations/0001-first-tables.ts';
import { firstTables as sqliteTables } from '../../../server/store/sqlite/migrations/0001-first-tables.ts';
import { emptyDatabase } from './empty-store.ts';

const rows = readFileSync('test/fixtures/released/database-0-1-0.sql', 'utf8');

/** A file with tables and rows as 0.1.0 left them; the test removes its folder. */
export const fileOf010 = (): { folder: string; file: string } => {
  const folder = mkdtempSync(join(tmpdir(), 'released-'));
  const file = join(folder, 'reminders.sqlite');
  const db = new DatabaseSync(file);
  db.exec(`${sqliteTables} ${rows} PRAGMA user_version = 1;`);
  db.close();
  return { folder, file };
};

/** The same in a schema of its own of the PostgreSQL that TEST_POSTGRES names. */
export const schemaOf010 = async (): Promise<string> => {
  const { Client } = await import('pg');
  const database = await emptyDatabase();
  const client = new Client({ connectionString: database });
  await client.connect();
  const version = 'CREATE TABLE schema_version (version INTEGER NOT NULL); INSERT INTO schema_version VALUES (1);';
  await client.query(`${postgresTables} ${rows} ${version}`);
  await client.end();
  return database;
};
