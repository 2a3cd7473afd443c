import type { Clock } from '../clock.ts';

const minuteMs = 60_000;

/** Counts what one person asks within a minute, from whatever address. True: more often than may be. */
export const timesAMinute = (clock: Clock, most = Number.POSITIVE_INFINITY): ((personId: string) => boolean) => {
  const times = new Map<string, number>();
  let since = 0;
  return (personId) => {
    if (most === Number.POSITIVE_INFINITY) return false;
    const now = clock.now();
    if (Math.abs(now - since) >= minuteMs) {
      times.clear();
      since = now;
    }
    const asked = (times.get(personId) ?? 0) + 1;
    times.set(personId, asked);
    return asked > most;
  };
};
