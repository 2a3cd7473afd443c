import type { Reminder } from '../../../server/store/ports/reminders.ts';
import { DatabaseFailure } from '../../../server/store/postgres/database-failure.ts';
import type { Store, Transaction } from '../../../server/store/store.ts';

/** As PostgreSQL that goes down, as a row that somebody holds for too long, as SQLite on a full disk or a damaged page. */
export const failures = {
  away: () => new DatabaseFailure({ code: '57P01' }, 'COMMIT'),
  waited: () => new DatabaseFailure({ code: '55P03' }, 'SELECT id FROM people'),
  damaged: () => Object.assign(new Error('database disk image is malformed'), { errcode: 11 }),
  full: () => Object.assign(new Error('database or disk is full'), { errcode: 13 }),
  ofOurs: () => new Error('a fault of ours'),
} as const;

type Trouble = {
  failure: () => Error;
  /** Rows that cannot be written; none: nothing can be done at all. */
  rows?: (row: Reminder) => boolean;
  /** The data is kept all the same: only the word of it is lost. */
  kept?: boolean;
};

export type TroubledStore = {
  store: Store;
  /** From now on, until it is over. */
  begin(trouble: Trouble): void;
  over(): void;
};

/** A store that fails when it is told to, as its database would. */
export const troubledStore = (store: Store): TroubledStore => {
  let now: Trouble | null = null;

  const held = (rows: readonly Reminder[]): void => {
    const trouble = now;
    if (trouble?.rows && rows.some(trouble.rows)) throw trouble.failure();
  };
  const watched = (tx: Transaction): Transaction => ({
    ...tx,
    reminders: {
      ...tx.reminders,
      save: async (row, was) => {
        held([row]);
        await tx.reminders.save(row, was);
      },
      moveOn: async (rows) => {
        held(rows);
        await tx.reminders.moveOn(rows);
      },
    },
  });
  const orFail = async <T>(work: () => Promise<T>): Promise<T> => {
    const trouble = now;
    if (trouble === null || trouble.rows) return work();
    if (trouble.kept) await work();
    throw trouble.failure();
  };

  return {
    store: {
      ...store,
      snapshot: (work) => orFail(() => store.snapshot(work)),
      transaction: (work) => orFail(() => store.transaction((tx) => work(watched(tx)))),
    },
    begin: (trouble) => {
      now = trouble;
    },
    over: () => {
      now = null;
    },
  };
};
