export type Value = string | number | null;
export type Row = Record<string, unknown>;

/**
 * What the tables ask of a database: SQL that SQLite and PostgreSQL both understand, with `?` or `?1` for the values.
 */
export type Connection = {
  all(sql: string, ...values: Value[]): Promise<Row[]>;
  one(sql: string, ...values: Value[]): Promise<Row | null>;
  /** Runs and tells how many rows changed. */
  run(sql: string, ...values: Value[]): Promise<number>;
};
