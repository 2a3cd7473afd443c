import { Client } from 'pg';
import { misfits, onlyPostgres, toldTables } from '../../../tools/privacy/misfits.ts';
import { tablesMade } from '../../../tools/privacy/schema.ts';
import { emptyDatabase, storeOn } from '../support/empty-store.ts';

/** The parts of a table have its columns. */
const columns = `SELECT table_name, column_name FROM information_schema.columns
WHERE table_schema = current_schema() AND table_name NOT IN (SELECT c.relname FROM pg_class AS c WHERE c.relispartition)
ORDER BY table_name, ordinal_position`;

describe('the tables of PostgreSQL', () => {
  it('are told of on the page of what is stored, each column; they are those of SQLite and what is named as its own', async () => {
    const database = await emptyDatabase();
    await (await storeOn(database)).close();
    const client = new Client({ connectionString: database });
    await client.connect();
    const { rows } = await client.query<{ table_name: string; column_name: string }>(columns);
    await client.end();
    const made = new Map<string, string[]>();
    for (const { table_name, column_name } of rows)
      made.set(table_name, [...(made.get(table_name) ?? []), column_name]);
    expect(misfits(made, toldTables)).toEqual([]);
    const both = await tablesMade();
    const own = [...made].flatMap(([name, all]) =>
      all.filter((one) => !both.get(name)?.includes(one)).map((one) => `${name}.${one}`),
    );
    expect(own.sort()).toEqual([...onlyPostgres].flatMap(([name, all]) => all.map((one) => `${name}.${one}`)).sort());
  });
});
