import { type Day, dayOf, monthLength, partsOf } from '../../civil-date.ts';
import type { Reminded } from '../read-benefit.ts';

const longWindow = 120;
const wellBefore = 35;

/**
 * The day of the last certification come round inside a long window, well before its end: who went in March is reminded
 * in March, not in December. null: none.
 */
export const usualDay = ({ isPeriod, lastDay, opensOn, checkBy }: Reminded): Day | null => {
  if (!isPeriod || lastDay === null || opensOn === null || checkBy === null) return null;
  if (checkBy - opensOn <= longWindow) return null;
  const { month, day } = lastDay;
  const dayIn = (year: number): Day => dayOf(year, month, Math.min(day, monthLength(year, month)));
  const { year } = partsOf(opensOn);
  const first = dayIn(year) >= opensOn ? dayIn(year) : dayIn(year + 1);
  return first <= checkBy - wellBefore ? first : null;
};
