import type { Day } from '../../civil-date.ts';
import type { Reminded } from '../read-benefit.ts';
import type { Timing } from '../read-reminders.ts';
import { resultDays, secondResultDays } from '../waiting-days.ts';
import { isAhead, type Moment } from './moment.ts';

const secondIsSpare = 5;

/** The day to look for the result: the day before the date where that comes first and leaves a day to wait. */
export const resultDay = ({ checkBy, moves }: Pick<Reminded, 'checkBy' | 'moves'>, waitingSince: Day): Day => {
  const day = waitingSince + resultDays;
  return checkBy !== null && !moves && checkBy >= waitingSince + 2 ? Math.min(day, checkBy - 1) : day;
};

/** Nobody is asked to do again what may be done: the moments up to the day of the result go, for both roles. */
export const whileWaiting = (benefit: Reminded, moments: readonly Moment[]): Moment[] => {
  const { waitingSince, role } = benefit;
  if (waitingSince === null) return [...moments];
  const resultOn = resultDay(benefit, waitingSince);
  const later = moments.filter(({ on }) => on > resultOn);
  return role === 'acts' ? [{ kind: 'result-10', on: resultOn }, ...later] : later;
};

/** The second look for a result that is to come; null: nobody waits, or it is past. */
export const secondResult = ({ waitingSince, role }: Reminded, timing: Timing): Moment | null => {
  if (waitingSince === null || role !== 'acts') return null;
  const on = waitingSince + secondResultDays;
  return isAhead(on, timing) ? { kind: 'result-24', on } : null;
};

/** The second look stands behind the first, and goes where another moment is as good. */
export const withSecondResult = (moments: readonly Moment[], second: Moment | null): Moment[] => {
  if (second === null || moments.some(({ on }) => Math.abs(on - second.on) <= secondIsSpare)) return [...moments];
  const before = moments.filter(({ kind }) => kind === 'check-0' || kind === 'result-10');
  return [...before, second, ...moments.slice(before.length)];
};
