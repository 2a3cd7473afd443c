import { chinaDay, parseInstant } from '../china-time.ts';
import { type Day, parseDay } from '../civil-date.ts';
import { fieldError, ok, type Result } from '../result.ts';
import type { CivilDate, Instant } from '../vocabulary.ts';
import type { BenefitToRemind, ReminderPreferences } from './types.ts';

/** One benefit with its dates as days. */
export type Reminded = {
  id: string;
  opensOn: Day | null;
  checkBy: Day | null;
  /** `checkBy` is today and will be tomorrow's today again. */
  moves: boolean;
  resultOn: Day | null;
  stopped: boolean;
  sent: number;
};

export type ReadReminders = {
  benefits: readonly Reminded[];
  now: number;
  today: Day;
  hour: number;
  /** Month and day of the yearly 查一查. */
  yearlyOn: string | null;
};

const daysUntilResult = 10;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

export const readReminders = (
  benefits: readonly BenefitToRemind[],
  credits: number,
  nowText: Instant,
  { hour, yearlyLookUpOn }: ReminderPreferences,
): Result<ReadReminders> => {
  if (!isCount(credits)) return fieldError('credits', 'a whole number from 0', credits);
  const now = parseInstant(nowText);
  if (now === null) return fieldError('now', 'an instant, ISO 8601 with its zone', nowText);
  if (!Number.isInteger(hour) || hour < 9 || hour > 20) return fieldError('hour', '9…20', hour);
  // 02-29 is refused: most years have none. 2001 is any year without it.
  if (yearlyLookUpOn !== null && parseDay(`2001-${yearlyLookUpOn}`) === null) {
    return fieldError('yearlyLookUpOn', 'MM-DD other than 02-29, or null', yearlyLookUpOn);
  }
  const today = chinaDay(now);
  const read: Reminded[] = [];
  for (const benefit of benefits) {
    const one = readBenefit(benefit, today);
    if (!one.ok) return one;
    read.push(one.value);
  }
  return ok({ benefits: read, now, today, hour, yearlyOn: yearlyLookUpOn });
};

const readBenefit = ({ id, window, state, waitingSince, sent }: BenefitToRemind, today: Day): Result<Reminded> => {
  if (typeof id !== 'string' || id === '') return fieldError('id', 'a text', id);
  if (state !== 'open' && state !== 'waiting' && state !== 'stopped') {
    return fieldError('state', 'open | waiting | stopped', state);
  }
  if (!isCount(sent)) return fieldError('sent', 'a whole number from 0', sent);
  const opensOn = readDay(window.opensOn);
  if (opensOn === undefined) return fieldError('opensOn', 'YYYY-MM-DD | null', window.opensOn);
  const checkBy = readDay(window.checkBy);
  if (checkBy === undefined) return fieldError('checkBy', 'YYYY-MM-DD | null', window.checkBy);
  const since = state === 'waiting' ? parseDay(waitingSince) : null;
  if (state === 'waiting' && since === null) return fieldError('waitingSince', 'YYYY-MM-DD', waitingSince);
  const resultOn = since === null ? null : since + daysUntilResult;
  const moves = checkBy === today && window.reasons.some(({ code }) => movingReasons.has(code));
  return ok({ id, opensOn, checkBy, moves, resultOn, stopped: state === 'stopped', sent });
};

const movingReasons: ReadonlySet<string> = new Set(['past-window', 'before-first-payment']);

const readDay = (text: CivilDate | null): Day | null | undefined =>
  text === null ? null : (parseDay(text) ?? undefined);
