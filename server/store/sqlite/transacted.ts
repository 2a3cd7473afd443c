import { setTimeout } from 'node:timers/promises';
import type { Database } from './database.ts';
import { isBusy } from './sqlite-failure.ts';

/** How long another program that writes is waited for. */
export const patienceMs = 5000;
export const againMs = 20;

const whole = async <T>(db: Database, work: () => Promise<T>): Promise<T> => {
  try {
    const value = await work();
    db.exec('COMMIT');
    return value;
  } catch (error) {
    db.rollBack();
    throw error;
  }
};

/** Does it when nothing else is at work on the connection. */
export type Turn = <R>(work: () => Promise<R>) => Promise<R>;

/** Where nothing else is. */
export const atOnce: Turn = (work) => work();

/** `turn`: of one try; between two of them others have theirs. */
export type Waiting = { turn?: Turn; ms?: number | undefined };

/**
 * Does all of it in one transaction, or none. SQLite itself would wait for another program that writes with the whole
 * process standing still: it is asked again instead, and all else goes on.
 */
export const transacted = async <T>(
  db: Database,
  work: () => Promise<T>,
  { turn = atOnce, ms = patienceMs }: Waiting = {},
): Promise<T> => {
  const until = performance.now() + ms;
  const attempt = async (): Promise<{ value: T } | { busy: unknown }> => {
    try {
      db.begin();
    } catch (busy) {
      if (isBusy(busy)) return { busy };
      throw busy;
    }
    return { value: await whole(db, work) };
  };
  for (;;) {
    const tried = await turn(attempt);
    if ('value' in tried) return tried.value;
    if (performance.now() >= until) throw tried.busy;
    await setTimeout(againMs);
  }
};
