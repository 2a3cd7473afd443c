import { type Day, dayOf, partsOf } from '../../civil-date.ts';
import type { Reminded } from '../read-benefit.ts';
import type { Timing } from '../read-reminders.ts';
import { waitingDays } from '../waiting-days.ts';
import { lastLook, lookDays } from './before-the-date.ts';
import { isAhead, type Moment, nextPreferredDay } from './moment.ts';

/** From when the look-ups of a benefit without a date to keep are counted; a result still waited for comes first. */
export const lookUpBase = (benefit: Reminded): Day => {
  const { checkBy, opensOn, moves, waitingSince } = benefit;
  const toldOn = waitingSince === null ? benefit.toldOn : waitingSince + waitingDays;
  return Math.max(toldOn, (moves ? opensOn : checkBy) ?? toldOn);
};

/** After the date, or without one: whoever knows least hears again until the matter is settled. */
export const lookUps = (benefit: Reminded, timing: Timing): Moment[] => {
  const { moves, sent, role } = benefit;
  const base = lookUpBase(benefit);
  const now: Moment[] = moves && sent === 0 ? [{ kind: 'check-3', on: nextPreferredDay(timing) }] : [];
  if (role === 'acts') return [...now, ...lookDays(base), ...yearly(base + lastLook, timing)];
  const dateJustPassed = !moves && base === benefit.checkBy;
  return [...now, ...lookDays(base).filter(({ kind }) => kind !== 'look-7' || dateJustPassed)];
};

/** The family's day of the year, the first after `after` that is still to come. */
export const yearly = (after: Day, timing: Timing): Moment[] => {
  if (timing.yearlyOn === null) return [];
  const { month, day } = timing.yearlyOn;
  const { year } = partsOf(Math.max(after, timing.today));
  const thisYear = dayOf(year, month, day);
  const on = thisYear > after && isAhead(thisYear, timing) ? thisYear : dayOf(year + 1, month, day);
  return [{ kind: 'yearly', on }];
};
