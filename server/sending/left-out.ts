import { hourMs } from '../../src/rules/china-time.ts';
import type { Clock } from '../clock.ts';
import { failsAll } from '../store/outage.ts';

/** People for whom something cannot be done just now, so that nobody else waits for it. */
type LeftOut = {
  has(personId: string): boolean;
  size(): number;
  /**
   * Leaves a person out, and tells why. Throws what fails for everybody, or for too many to be a matter of single
   * people.
   */
  add(personId: string, error: unknown): void;
  /** Is it time to try all of them again? */
  isTime(): boolean;
  /** From now on nobody is left out. */
  clear(): void;
};

const most = 1000;
const leftOutMs = hourMs;

export const createLeftOut = (clock: Clock, tell: (error: unknown) => void): LeftOut => {
  const ids = new Set<string>();
  let since = 0;
  return {
    has: (personId) => ids.has(personId),
    size: () => ids.size,
    add: (personId, error) => {
      if (failsAll(error) || ids.size === most) throw error;
      if (ids.size === 0) since = clock.now();
      ids.add(personId);
      tell(error);
    },
    isTime: () => ids.size > 0 && Math.abs(clock.now() - since) >= leftOutMs,
    clear: () => ids.clear(),
  };
};
