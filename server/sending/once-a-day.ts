import { todayInChina } from '../../src/rules/china-time.ts';
import type { Clock } from '../clock.ts';

const againMs = 600_000;

/** Does it every ten minutes, and when the clock was moved by as much; at once again where that was not all (false). */
export const everyTenMinutes = (clock: Clock, work: () => Promise<boolean>): (() => Promise<void>) => {
  let doneAt: number | null = null;
  return async () => {
    const now = clock.now();
    if (doneAt !== null && Math.abs(now - doneAt) < againMs) return;
    if (await work()) doneAt = now;
  };
};

/** Does it until it went well once. */
export const onceInAll = (work: () => Promise<void>): (() => Promise<void>) => {
  let isDone = false;
  return async () => {
    if (isDone) return;
    await work();
    isDone = true;
  };
};

/** Does it when the day in China is another than when it last went well. */
export const onceADay = (clock: Clock, work: () => Promise<void> | void): (() => Promise<void>) =>
  onceDoneADay(clock, async () => {
    await work();
    return true;
  });

/** The same of what may find that it cannot be done now (false): it is tried again after ten minutes. */
export const onceDoneADay = (clock: Clock, work: () => Promise<boolean>): (() => Promise<void>) => {
  let doneOn: string | null = null;
  let triedAt: number | null = null;
  return async () => {
    const now = clock.now();
    const today = todayInChina(now);
    if (today === doneOn || (triedAt !== null && Math.abs(now - triedAt) < againMs)) return;
    if (await work()) {
      doneOn = today;
      triedAt = null;
    } else triedAt = now;
  };
};
