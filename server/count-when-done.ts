import type { Metrics } from './metrics.ts';
import type { Store, Transaction } from './store/store.ts';

type Counting = Pick<Metrics, 'count'>;

/**
 * Counts what a transaction did once it is done: what was begun may be undone, and the same work be done again, by the
 * database or without the plan.
 */
export const countWhenDone = async <T>(
  { store, metrics }: { store: Pick<Store, 'transaction'>; metrics: Counting },
  work: (tx: Transaction, metrics: Counting) => Promise<T>,
): Promise<T> => {
  let counts: (() => void)[] = [];
  const value = await store.transaction((tx) => {
    counts = [];
    return work(tx, { count: (name, kind, by) => void counts.push(() => metrics.count(name, kind, by)) });
  });
  for (const count of counts) count();
  return value;
};
