import { todayInChina } from '../../src/rules/china-time.ts';
import type { Clock } from '../clock.ts';

/** Does it when the day in China is another than when it last went well. */
export const onceADay = (clock: Clock, work: () => Promise<void> | void): (() => Promise<void>) => {
  let doneOn: string | null = null;
  return async () => {
    const today = todayInChina(clock.now());
    if (today === doneOn) return;
    await work();
    doneOn = today;
  };
};
