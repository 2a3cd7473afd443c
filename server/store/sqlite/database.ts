import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Connection } from '../sql/connection.ts';

/** The connection with its prepared statements, each prepared once. */
export type Database = Connection & {
  exec(sql: string): void;
  close(): void;
  /** Of the transaction under way, if SQLite has not undone it by itself, as it does on a full disk. */
  rollBack(): void;
  /** Writes the log back into the file and empties it; false: somebody reads, and it has to be tried again. */
  checkpoint(): boolean;
};

/** FULL: what was answered or sent is on the disk. secure_delete: what a person erased is overwritten, not only unlinked. */
const pragmas = `
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
PRAGMA secure_delete = ON;
PRAGMA busy_timeout = 5000;
`;

export const openDatabase = (path: string): Database => {
  const db = new DatabaseSync(path);
  try {
    db.exec(pragmas);
  } catch (error) {
    db.close();
    throw error;
  }
  const statements = new Map<string, StatementSync>();
  const prepared = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = db.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    all: async (sql, ...values) => prepared(sql).all(...values),
    one: async (sql, ...values) => prepared(sql).get(...values) ?? null,
    run: async (sql, ...values) => Number(prepared(sql).run(...values).changes),
    rollBack: () => {
      if (db.isTransaction) db.exec('ROLLBACK');
    },
    checkpoint: () => db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0,
    exec: (sql) => db.exec(sql),
    close: () => db.close(),
  };
};
