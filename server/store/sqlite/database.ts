import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Connection } from '../sql/connection.ts';

/** The connection with its prepared statements, each prepared once. */
export type Database = Connection & {
  exec(sql: string): void;
  /** Begins a transaction that writes; throws when another program does, and waits for none. */
  begin(): void;
  close(): void;
  /** Of the transaction under way, if SQLite has not undone it by itself, as it does on a full disk. */
  rollBack(): void;
  /**
   * Writes the log back into the file and empties it; false: somebody reads, is not waited for, and it has to be tried
   * again.
   */
  checkpoint(): boolean;
  /** Writes the header as it is, and waits for nobody. */
  touch(): void;
  /** From now on a statement waits so long at most for another program; meanwhile the whole process stands still. */
  waitAtMost(ms: number): void;
};

/**
 * FULL: what was answered or sent is on the disk. secure_delete: what a person erased is overwritten, not only
 * unlinked.
 */
const pragmas = `
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
PRAGMA secure_delete = ON;
`;

/** `longestMs`: how long a statement waits for another program that has the file. */
export const openDatabase = (path: string, longestMs = 5000): Database => {
  const db = new DatabaseSync(path);
  let patienceMs = longestMs;
  const patience = (ms: number): void => db.exec(`PRAGMA busy_timeout = ${ms}`);
  try {
    db.exec(pragmas);
    patience(patienceMs);
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
  /** For what is asked for again and again: all requests would stand still for as long as it waits. */
  const withoutWaiting = <T>(work: () => T): T => {
    patience(0);
    try {
      return work();
    } finally {
      patience(patienceMs); // also on a disk that fails: the statements after it wait as before
    }
  };
  return {
    all: async (sql, ...values) => prepared(sql).all(...values),
    one: async (sql, ...values) => prepared(sql).get(...values) ?? null,
    run: async (sql, ...values) => Number(prepared(sql).run(...values).changes),
    begin: () => withoutWaiting(() => db.exec('BEGIN IMMEDIATE')),
    rollBack: () => {
      if (db.isTransaction) db.exec('ROLLBACK');
    },
    // A backup reads for minutes.
    checkpoint: () => withoutWaiting(() => db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0),
    touch: () =>
      withoutWaiting(() => db.exec(`PRAGMA user_version = ${db.prepare('PRAGMA user_version').get()?.user_version}`)),
    waitAtMost: (ms) => {
      patienceMs = ms;
      patience(ms);
    },
    exec: (sql) => db.exec(sql),
    close: () => db.close(),
  };
};
