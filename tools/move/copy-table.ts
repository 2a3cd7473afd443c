import type { DatabaseSync } from 'node:sqlite';
import type { Connection, Row, Value } from '../../server/store/sql/connection.ts';
import { type TableDigest, tableDigest } from './table-digest.ts';
import type { Table } from './tables.ts';

/** PostgreSQL takes 65,535 values a statement; no table of ours has sixty columns. */
const atOneTime = 1000;

const insertOf = ({ name, columns }: Table, rows: number): string => {
  const marks = `(${columns.map(() => '?').join(', ')})`;
  return `INSERT INTO ${name} (${columns.join(', ')}) VALUES ${Array.from({ length: rows }, () => marks).join(', ')}`;
};

const cellOf = (row: Row, column: string): Value => {
  const value = row[column];
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  throw new Error(`column ${column}: expected a text or a number`);
};

const write = async (to: Connection, table: Table, rows: readonly Row[]): Promise<void> => {
  if (rows.length === 0) return;
  const values = rows.flatMap((row) => table.columns.map((column) => cellOf(row, column)));
  await to.run(insertOf(table, rows.length), ...values);
};

/** Copies every row of a table, in the order in which they were added; what was read, counted and hashed. */
export const copyTable = async (from: DatabaseSync, to: Connection, table: Table): Promise<TableDigest> => {
  const digest = tableDigest(table.columns);
  let rows: Row[] = [];
  for (const row of from.prepare(`SELECT * FROM ${table.name}`).iterate()) {
    digest.add(row);
    rows.push(row);
    if (rows.length < atOneTime) continue;
    await write(to, table, rows);
    rows = [];
  }
  await write(to, table, rows);
  return digest.digest();
};

/** Reads back what PostgreSQL has of it, a piece at a time. */
export const digestOf = async (db: Connection, { name, columns }: Table): Promise<TableDigest> => {
  const digest = tableDigest(columns);
  await db.run(`DECLARE all_rows NO SCROLL CURSOR FOR SELECT ${columns.join(', ')} FROM ${name}`);
  for (;;) {
    const rows = await db.all(`FETCH ${atOneTime} FROM all_rows`);
    for (const row of rows) digest.add(row);
    if (rows.length === 0) break;
  }
  await db.run('CLOSE all_rows');
  return digest.digest();
};
