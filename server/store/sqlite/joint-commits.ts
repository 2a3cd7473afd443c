import { setImmediate as afterWhatCame } from 'node:timers/promises';
import type { Transaction } from '../store.ts';
import type { Database } from './database.ts';
import { isBusy } from './sqlite-failure.ts';
import { againMs, atOnce, patienceMs, type Waiting } from './transacted.ts';

type Asked = {
  work(tx: Transaction): Promise<unknown>;
  kept(value: unknown): void;
  undone(error: unknown): void;
};

/** `until`: so long another program that writes is waited for. */
type Timed = Asked & { until: number };

/** What is read meanwhile waits for as many. */
const mostTogether = 32;

/**
 * Transactions that have come to wait for one another share one commit, and so one wait for the disk. Each is done or
 * undone by itself within it, and none is answered before the commit. Where that fails, each is tried alone.
 */
export const jointCommits = (db: Database, tables: Transaction, { turn = atOnce, ms = patienceMs }: Waiting = {}) => {
  const waiting: Timed[] = [];
  let isToCome = false;

  const comeAgain = (): void => {
    if (isToCome) return;
    isToCome = true;
    setTimeout(() => {
      isToCome = false;
      void turn(commit);
    }, againMs);
  };

  /** While another program writes all wait for it together, and others have their turn. */
  const begun = (asked: readonly Timed[]): boolean => {
    try {
      db.begin();
      return true;
    } catch (error) {
      const now = isBusy(error) ? performance.now() : Number.POSITIVE_INFINITY;
      waiting.unshift(...asked.filter(({ until }) => now < until));
      for (const { until, undone } of asked) if (now >= until) undone(error);
      if (waiting.length > 0) comeAgain();
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

  const together = async (asked: readonly Timed[]): Promise<void> => {
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

  /** Once for each that was asked for; of what others took along it finds nothing left. */
  const commit = async (): Promise<void> => {
    await afterWhatCame(); // each request comes by itself: without this they would never meet
    const asked = waiting.splice(0, mostTogether);
    const [first, ...others] = asked;
    if (!first || !begun(asked)) return;
    await (others.length === 0 ? alone(first) : together(asked));
    if (waiting.length > 0) comeAgain(); // whose own turn was while the other wrote
  };

  return {
    ask: (asked: Asked): void => {
      waiting.push({ ...asked, until: performance.now() + ms });
    },
    commit,
  };
};
