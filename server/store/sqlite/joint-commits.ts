import { setImmediate as afterWhatCame } from 'node:timers/promises';
import type { Transaction } from '../store.ts';
import type { Database } from './database.ts';

type Asked = {
  work(tx: Transaction): Promise<unknown>;
  kept(value: unknown): void;
  undone(error: unknown): void;
};

/** What is read meanwhile waits for as many. */
const mostTogether = 32;

/**
 * Transactions that have come to wait for one another share one commit, and so one wait for the disk. Each is done or undone
 * by itself within it, and none is answered before the commit. Where that fails, each is tried alone.
 */
export const jointCommits = (db: Database, tables: Transaction) => {
  const waiting: Asked[] = [];

  /** Another process that has the file is waited for once, whatever waits here. */
  const begun = (asked: readonly Asked[]): boolean => {
    try {
      db.exec('BEGIN IMMEDIATE');
      return true;
    } catch (error) {
      for (const { undone } of asked) undone(error);
      return false;
    }
  };

  const alone = async ({ work, kept, undone }: Asked): Promise<void> => {
    try {
      const value = await work(tables);
      db.exec('COMMIT');
      kept(value);
    } catch (error) {
      db.rollBack();
      undone(error);
    }
  };

  /** Gives how it is answered once all is on the disk. */
  const among = async ({ work, kept, undone }: Asked): Promise<() => void> => {
    db.exec('SAVEPOINT own');
    try {
      const value = await work(tables);
      db.exec('RELEASE own');
      return () => kept(value);
    } catch (error) {
      db.exec('ROLLBACK TO own; RELEASE own'); // throws when SQLite has undone everything by itself
      return () => undone(error);
    }
  };

  const together = async (asked: readonly Asked[]): Promise<void> => {
    const answers: (() => void)[] = [];
    try {
      for (const one of asked) answers.push(await among(one));
      db.exec('COMMIT');
    } catch {
      db.rollBack();
      for (const one of asked) if (begun([one])) await alone(one);
      return;
    }
    for (const answer of answers) answer();
  };

  return {
    ask: (asked: Asked): void => {
      waiting.push(asked);
    },
    /** Once for each that was asked for; of what others took along it finds nothing left. */
    commit: async (): Promise<void> => {
      await afterWhatCame(); // each request comes by itself: without this they would never meet
      const asked = waiting.splice(0, mostTogether);
      const [first, ...others] = asked;
      if (!first || !begun(asked)) return;
      await (others.length === 0 ? alone(first) : together(asked));
    },
  };
};
