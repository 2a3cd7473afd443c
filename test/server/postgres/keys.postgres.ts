import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { emptyDatabase, storeOn } from '../support/empty-store.ts';

/** Unique indexes of the tables, but for their parts, with the first column of each; the primary key, or else the key of rows, first. */
const keys = `SELECT t.relname AS name, a.attname AS first FROM pg_index AS x
JOIN pg_class AS t ON t.oid = x.indrelid JOIN pg_class AS i ON i.oid = x.indexrelid
JOIN pg_attribute AS a ON a.attrelid = t.oid AND a.attnum = x.indkey[0]
WHERE t.relnamespace = current_schema()::regnamespace AND NOT t.relispartition AND (x.indisprimary OR i.relname = 'reminders_key')`;

/** Of the service as a whole, a row or a few: they lie with nobody. */
const ofTheService = ['closed_counts', 'difference_counts', 'pauses', 'rule_book', 'send_pace', 'token_renewals'];

const told = (): Map<string, string> => {
  const rows = readFileSync('docs/scale.md', 'utf8').matchAll(/^\| ((?:`\w+`(?:, )?)+) +\| `(\w+)` +\|/gm);
  return new Map(
    [...rows].flatMap(([, names = '', first = '']) => names.match(/\w+/g)?.map((name) => [name, first]) ?? []),
  );
};

describe('what keys begin with', () => {
  it('is told of in docs/scale.md, of every table', async () => {
    const database = await emptyDatabase();
    await (await storeOn(database)).close();
    const client = new Client({ connectionString: database });
    await client.connect();
    const { rows } = await client.query<{ name: string; first: string }>(keys);
    await client.end();
    const made = rows
      .filter(({ name }) => !ofTheService.includes(name))
      .map(({ name, first }): [string, string] => [name, first]);
    expect([...told()].sort()).toEqual(made.sort());
  });
});
