import { type Outage, outageOf } from './outage.ts';
import type { Store } from './store.ts';

/** `down`: it does not answer, or another program holds it. */
type DatabaseState = 'ok' | 'down' | Exclude<Outage, 'away'>;

/** A store of which one can ask how it is, and what this process did to it. */
export type WatchedStore = Store & {
  state(): Promise<DatabaseState>;
  /**
   * What the last failure said of it, as long as it lasts; null: nothing, or it is over. Asks the database only after
   * one.
   */
  outage(): Promise<Outage | null>;
  /** Transactions made so far; a snapshot is none. */
  written(): number;
  /** Tells of each transaction, when all of it can be read. The function ends that. */
  whenWritten(tell: () => void): () => void;
};

/** Less is as good as nothing: the log alone may take some megabytes before it is written back. */
const leastBytes = 16 * 1024 * 1024;

/** What found no room is remembered this long at least: something smaller may find some. */
const rememberMs = 60_000;

/** `elapsed`: milliseconds of a clock that nobody moves. */
export const watchedStore = (store: Store, elapsed: () => number): WatchedStore => {
  let last: { outage: Outage; at: number } | null = null;
  let trying: Promise<void> | null = null;
  let written = 0;
  const listeners = new Set<() => void>();

  const heed = (error: unknown): void => {
    const outage = outageOf(error);
    if (outage !== null && last?.outage !== 'damaged') last = { outage, at: elapsed() };
  };

  const heeded = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      heed(error);
      throw error;
    }
  };

  /**
   * Reading says nothing of writing, and perhaps nobody writes: so what failed is tried. One write is enough for all
   * who ask.
   */
  const tryAgain = async (): Promise<void> => {
    const before = last;
    try {
      await store.touch();
      if (last === before) last = null;
    } catch (error) {
      heed(error);
    }
  };

  const outage = async (): Promise<Outage | null> => {
    // Of a damaged page a write elsewhere says nothing: the next start reads all of it through.
    const stays = last?.outage === 'damaged' || (last?.outage === 'full' && elapsed() - last.at < rememberMs);
    if (last !== null && !stays) {
      trying ??= tryAgain().finally(() => {
        trying = null;
      });
      await trying;
    }
    return last?.outage ?? null;
  };

  return {
    ...store,
    transaction: async (work) => {
      const value = await heeded(store.transaction(work));
      written += 1;
      for (const tell of listeners) tell();
      return value;
    },
    snapshot: (work) => heeded(store.snapshot(work)),
    written: () => written,
    whenWritten: (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    outage,
    state: async () => {
      if (!(await store.ping())) return 'down';
      const room = store.room();
      if (room !== null && room < leastBytes) return 'full';
      const found = await outage();
      return found === 'away' ? 'down' : (found ?? 'ok');
    },
  };
};
