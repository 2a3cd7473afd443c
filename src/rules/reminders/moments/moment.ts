import { chinaHour } from '../../china-time.ts';
import type { Day } from '../../civil-date.ts';
import type { Timing } from '../read-reminders.ts';
import type { ReminderKind } from '../types.ts';

/** A day on which a message may go, and of what kind it is. */
export type Moment = { kind: ReminderKind; on: Day };

export const isAhead = (on: Day, { hour, now }: Timing): boolean => chinaHour(on, hour) > now;

/** The next day whose hour is still to come: today or tomorrow. */
export const nextPreferredDay = (timing: Timing): Day =>
  isAhead(timing.today, timing) ? timing.today : timing.today + 1;

/** Of two moments on one day the first stays: they are in order of use. */
export const oneADay = (moments: readonly Moment[]): Moment[] => {
  const taken = new Set<Day>();
  return moments.filter(({ on }) => !taken.has(on) && taken.add(on));
};
