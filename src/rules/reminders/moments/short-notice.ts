import type { Reminded } from '../read-benefit.ts';
import type { Timing } from '../read-reminders.ts';
import { isBeforeTheDate } from './before-the-date.ts';
import { type Moment, nextPreferredDay } from './moment.ts';
import { resultDay } from './waiting.ts';

export const quietDays = 7;

/** Told so late that every moment before the date is over: one message at the next hour, if it is not too soon. */
export const shortNotice = (benefit: Reminded, left: readonly Moment[], timing: Timing): Moment[] => {
  const { role, waitingSince, lastSentOn } = benefit;
  if (role !== 'acts' || !isBeforeTheDate(benefit, timing)) return [];
  const { checkBy } = benefit;
  const on = nextPreferredDay(timing);
  const resultIsPast = waitingSince === null || resultDay(benefit, waitingSince) < on;
  const longSilent = lastSentOn === null || lastSentOn <= timing.today - quietDays;
  const wanted = resultIsPast && longSilent && on <= checkBy && left.every((moment) => moment.on > checkBy);
  return wanted ? [{ kind: 'check-0', on }] : [];
};
