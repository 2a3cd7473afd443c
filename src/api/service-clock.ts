import { nowMs } from '../platform/clock';
import { todayInChina } from '../rules/china-time.ts';
import type { CivilDate } from '../rules/vocabulary.ts';

/** How far the service's clock is ahead of the phone's, in milliseconds; null: it was not heard. */
let ahead: number | null = null;

/** `at`: the service's clock as its answer arrived; null where the answer does not tell. */
export function hearServiceClock(at: number | null): void {
  if (at !== null) ahead = at - nowMs();
}

/** Today in China by the service's clock. */
export const serviceToday = (): CivilDate | null => (ahead === null ? null : todayInChina(nowMs() + ahead));
