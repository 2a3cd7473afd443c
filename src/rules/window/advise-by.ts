import type { Day } from '../civil-date.ts';

const ahead = 7;

/** Day 0, 1970-01-01, was a Thursday. */
const weekday = (day: Day): number => (((day + 3) % 7) + 7) % 7; // 0 is Monday

const lastWeekdayBy = (day: Day): Day => day - Math.max(0, weekday(day) - 4);

/**
 * The day a page advises: a Monday–Friday, when counters are open, with a week left to try again. Public holidays are
 * not known ahead. Where the window has not opened by then: its last Monday–Friday, else its last day.
 */
export const adviseBy = (opensOn: Day | null, checkBy: Day | null): Day | null => {
  if (checkBy === null) return null;
  const isOpen = (day: Day): boolean => opensOn === null || day >= opensOn;
  return [lastWeekdayBy(checkBy - ahead), lastWeekdayBy(checkBy)].find(isOpen) ?? checkBy;
};
