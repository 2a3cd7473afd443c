import { chinaHour } from '../china-time.ts';
import { type Day, dayOf, partsOf } from '../civil-date.ts';
import type { ReadReminders, Reminded } from './read-reminders.ts';
import type { ReminderKind } from './types.ts';

export type Moment = { kind: ReminderKind; on: Day };

/** Days from `checkBy`, the most useful moment first: two months ahead or on the day itself does little. */
const inOrderOfUse: readonly (readonly [ReminderKind, number])[] = [
  ['check-14', -14],
  ['check-7', -7],
  ['check-28', -28],
  ['check-21', -21],
  ['check-3', -3],
  ['after-7', 7],
];

/** The moments of one benefit that are still to come, the most useful first. */
export const momentsOf = (benefit: Reminded, read: ReadReminders): Moment[] => {
  if (benefit.stopped) return [];
  const checks = oneADay(checksOf(benefit, read));
  const { resultOn } = benefit;
  const moments =
    resultOn === null
      ? checks
      : [{ kind: 'result', on: resultOn } as const, ...checks.filter(({ on }) => on > resultOn)];
  return moments.filter(({ on }) => chinaHour(on, read.hour) > read.now);
};

const checksOf = ({ checkBy, opensOn, moves, sent }: Reminded, read: ReadReminders): Moment[] => {
  if (checkBy === null) return yearlyLookUp(read);
  if (moves) return sent > 0 ? [] : [{ kind: 'check-3', on: nextPreferredHour(read) }];
  return inOrderOfUse.map(([kind, days]) => ({ kind, on: Math.max(checkBy + days, opensOn ?? checkBy + days) }));
};

/** Of two moments on one day the more useful stays. */
const oneADay = (moments: readonly Moment[]): Moment[] =>
  moments.filter(({ on }, index) => moments.findIndex((moment) => moment.on === on) === index);

const nextPreferredHour = ({ today, hour, now }: ReadReminders): Day =>
  chinaHour(today, hour) > now ? today : today + 1;

const yearlyLookUp = (read: ReadReminders): Moment[] => {
  if (read.yearlyOn === null) return [];
  const [month, day] = [Number(read.yearlyOn.slice(0, 2)), Number(read.yearlyOn.slice(3))];
  const { year } = partsOf(read.today);
  const thisYear = dayOf(year, month, day);
  const on = chinaHour(thisYear, read.hour) > read.now ? thisYear : dayOf(year + 1, month, day);
  return [{ kind: 'yearly', on }];
};
