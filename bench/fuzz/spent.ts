import { type PerformanceEntry, PerformanceObserver } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Milliseconds of processor time of this thread, which a busy machine does not lengthen, without those that collecting
 * garbage took: what is made up to be asked fills hundreds of megabytes here, and none of a service's.
 */
export const spentMs = (): (() => Promise<number>) => {
  let collected = 0;
  const count = (entries: readonly PerformanceEntry[]): void => {
    for (const { duration } of entries) collected += duration;
  };
  const observer = new PerformanceObserver((list) => count(list.getEntries()));
  observer.observe({ entryTypes: ['gc'] });
  return async () => {
    await nextTurn(); // before it nothing is known of what was collected
    count(observer.takeRecords());
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000 - collected;
  };
};
