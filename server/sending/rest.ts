import { hourMs } from '../../src/rules/china-time.ts';

/** Calls `next` once after so many milliseconds, unless what it gives is called before. */
export type Later = (ms: number, next: () => void) => () => void;

export const onTimer: Later = (ms, next) => {
  const timer = setTimeout(next, ms);
  return () => clearTimeout(timer);
};

/**
 * The longest rest. What another process writes is due at a full hour, or minutes later (a lease, an event that is
 * waited for); what it lets go of, and what its operator asks for, is its own to send.
 */
const longestMs = 5_000;

/**
 * How long to rest after a round in which nothing was to do: until the next full hour after it began — moments of
 * messages, the opening at nine and the day's planning are all at one —, until upkeep is due, and never long.
 */
export const quietRestMs = (began: number, now: number, upkeepInMs: number): number => {
  const hour = (Math.floor(began / hourMs) + 1) * hourMs;
  return Math.max(0, Math.min(longestMs, hour - now, upkeepInMs));
};
