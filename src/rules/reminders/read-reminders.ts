import { chinaDay, parseInstant } from '../china-time.ts';
import { type Day, isYearlyDay } from '../civil-date.ts';
import { fieldError, ok, type Result } from '../result.ts';
import { hours } from './hours.ts';
import { isCount, type Reminded, readBenefit } from './read-benefit.ts';
import type { BenefitToRemind, ReminderPreferences } from './types.ts';

/** When it is and when messages go. */
export type Timing = {
  now: number;
  today: Day;
  hour: number;
  /** Month and day of the yearly 查一查. */
  yearlyOn: { month: number; day: number } | null;
};

type ReadReminders = { benefits: readonly Reminded[]; timing: Timing };

export const readReminders = (
  benefits: readonly BenefitToRemind[],
  credits: number,
  now: string,
  preferences: ReminderPreferences,
): Result<ReadReminders> => {
  if (!isCount(credits)) return fieldError('credits', 'a whole number from 0', credits);
  const timing = readTiming(now, preferences);
  if (!timing.ok) return timing;
  const read: Reminded[] = [];
  for (const benefit of benefits) {
    const one = readBenefit(benefit, timing.value.today);
    if (!one.ok) return one;
    read.push(one.value);
  }
  return ok({ benefits: read, timing: timing.value });
};

const readTiming = (text: string, { hour, yearlyLookUpOn }: ReminderPreferences): Result<Timing> => {
  const now = parseInstant(text);
  if (now === null) return fieldError('now', 'an instant, ISO 8601 with its zone', text);
  if (!Number.isInteger(hour) || hour < hours.first || hour > hours.last)
    return fieldError('hour', `${hours.first}…${hours.last}`, hour);
  if (yearlyLookUpOn !== null && !isYearlyDay(yearlyLookUpOn)) {
    return fieldError('yearlyLookUpOn', 'MM-DD other than 02-29, or null', yearlyLookUpOn);
  }
  const yearlyOn = yearlyLookUpOn && {
    month: Number(yearlyLookUpOn.slice(0, 2)),
    day: Number(yearlyLookUpOn.slice(3)),
  };
  return ok({ now, today: chinaDay(now), hour, yearlyOn: yearlyOn || null });
};
