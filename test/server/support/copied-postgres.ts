import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { emptyDatabase } from './empty-store.ts';
import type { CopiedDatabase } from './family-going-back.ts';

/** Not the parts of a table: it is copied with them. */
const tablesHere = `SELECT relname AS tablename FROM pg_class
WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition`;

/** A database of its own; what goes back with it is all of its tables. */
export const onPostgres = async (): Promise<CopiedDatabase> => {
  const folder = mkdtempSync(join(tmpdir(), 'back-'));
  const address = await emptyDatabase();
  const withTables = async (work: (client: Client, tables: string[]) => Promise<void>) => {
    const client = new Client({ connectionString: address });
    await client.connect();
    const { rows } = await client.query(tablesHere);
    await work(
      client,
      rows.map((row) => String(row.tablename)),
    );
    await client.end();
  };
  const eachTable = (sql: (table: string) => string) =>
    withTables(async (client, tables) => {
      await client.query('SET session_replication_role = replica');
      for (const table of tables.filter((name) => !name.startsWith('copy_of_'))) await client.query(sql(table));
    });
  return {
    address,
    journal: join(folder, 'journal'),
    keepCopy: () =>
      eachTable((table) => `DROP TABLE IF EXISTS copy_of_${table}; CREATE TABLE copy_of_${table} AS TABLE ${table}`),
    bringBack: () =>
      eachTable(
        (table) => `DELETE FROM ${table}; INSERT INTO ${table} OVERRIDING SYSTEM VALUE SELECT * FROM copy_of_${table}`,
      ),
    remove: async () => rmSync(folder, { recursive: true }),
  };
};
