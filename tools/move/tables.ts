import type { Connection } from '../../server/store/sql/connection.ts';
import { text } from '../../server/store/sql/read-row.ts';

export type Table = { name: string; columns: string[]; after: string[] };

/** The file's tables, each after those that it refers to. */
export const tablesInOrder = async (db: Connection): Promise<Table[]> => {
  const names = await db.all(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  );
  const left: Table[] = [];
  for (const row of names) {
    const name = text(row, 'name');
    const columns = (await db.all('SELECT name FROM pragma_table_info(?)', name)).map((one) => text(one, 'name'));
    const after = (await db.all('SELECT DISTINCT "table" AS name FROM pragma_foreign_key_list(?)', name)).map((one) =>
      text(one, 'name'),
    );
    left.push({ name, columns, after: after.filter((one) => one !== name) });
  }
  const ordered: Table[] = [];
  while (left.length > 0) {
    const at = left.findIndex(({ after }) => after.every((one) => ordered.some(({ name }) => name === one)));
    const [next] = left.splice(Math.max(0, at), 1);
    if (next) ordered.push(next);
  }
  return ordered;
};
