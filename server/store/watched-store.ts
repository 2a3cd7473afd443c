import { type Outage, outageOf } from './outage.ts';
import type { Store } from './store.ts';

type DatabaseState = 'ok' | 'down' | 'full';

/** A store of which one can ask how it is. */
export type WatchedStore = Store & { state(): Promise<DatabaseState> };

/** Less is as good as nothing: the log alone may take some megabytes before it is written back. */
const leastBytes = 16 * 1024 * 1024;

/** A write that found no room is remembered this long: a later read says nothing of it. */
const rememberMs = 60_000;

/** `elapsed`: milliseconds of a clock that nobody moves. */
export const watchedStore = (store: Store, elapsed: () => number): WatchedStore => {
  let last: { outage: Outage; at: number } | null = null;
  const isFull = (): boolean => {
    const room = store.room();
    if (room !== null && room < leastBytes) return true;
    return last?.outage === 'full' && elapsed() - last.at < rememberMs;
  };
  return {
    ...store,
    transaction: async (work) => {
      try {
        return await store.transaction(work);
      } catch (error) {
        const outage = outageOf(error);
        if (outage !== null) last = { outage, at: elapsed() };
        throw error;
      }
    },
    state: async () => {
      if (!(await store.ping())) return 'down';
      return isFull() ? 'full' : 'ok';
    },
  };
};
