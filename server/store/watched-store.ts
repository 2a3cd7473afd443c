import { type Outage, outageOf } from './outage.ts';
import type { Store } from './store.ts';

type DatabaseState = 'ok' | 'down' | 'full';

/** A store of which one can ask how it is, and what this process did to it. */
export type WatchedStore = Store & {
  state(): Promise<DatabaseState>;
  /** Transactions made so far; a snapshot is none. */
  written(): number;
  /** Tells of each transaction, when all of it can be read. The function ends that. */
  whenWritten(tell: () => void): () => void;
};

/** Less is as good as nothing: the log alone may take some megabytes before it is written back. */
const leastBytes = 16 * 1024 * 1024;

/** A write that found no room is remembered this long: a later read says nothing of it. */
const rememberMs = 60_000;

/** `elapsed`: milliseconds of a clock that nobody moves. */
export const watchedStore = (store: Store, elapsed: () => number): WatchedStore => {
  let last: { outage: Outage; at: number } | null = null;
  let written = 0;
  const listeners = new Set<() => void>();
  const isFull = (): boolean => {
    const room = store.room();
    if (room !== null && room < leastBytes) return true;
    return last?.outage === 'full' && elapsed() - last.at < rememberMs;
  };
  return {
    ...store,
    transaction: async (work) => {
      try {
        const value = await store.transaction(work);
        written += 1;
        for (const tell of listeners) tell();
        return value;
      } catch (error) {
        const outage = outageOf(error);
        if (outage !== null) last = { outage, at: elapsed() };
        throw error;
      }
    },
    written: () => written,
    whenWritten: (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    state: async () => {
      if (!(await store.ping())) return 'down';
      return isFull() ? 'full' : 'ok';
    },
  };
};
