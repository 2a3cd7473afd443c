import { DatabaseSync } from 'node:sqlite';

type Cells = Record<string, Record<string, unknown>[]>;

/** All that a database file holds, table by table. */
export const storedCells = (file: string): Cells => {
  const db = new DatabaseSync(file, { readOnly: true });
  const names = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").all();
  const cells = Object.fromEntries(names.map(({ name }) => [String(name), db.prepare(`SELECT * FROM ${name}`).all()]));
  db.close();
  return cells;
};

/** The tables in which this text stands, in whatever column. */
export const tablesWith = (cells: Cells, text: string): string[] =>
  Object.entries(cells)
    .filter(([, rows]) => rows.some((row) => Object.values(row).some((value) => String(value).includes(text))))
    .map(([name]) => name)
    .sort();

/** The tables that have rows. */
export const tablesFilled = (cells: Cells): string[] =>
  Object.keys(cells)
    .filter((name) => (cells[name] ?? []).length > 0)
    .sort();
