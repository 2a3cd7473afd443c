import { formatDay, parseDay } from '../civil-date.ts';
import type { CivilDate } from '../vocabulary.ts';
import { isBeforeTheDate } from './moments/before-the-date.ts';
import { lookUpBase } from './moments/look-ups.ts';
import { readBenefit } from './read-benefit.ts';
import type { BenefitToRemind } from './types.ts';

/**
 * From which day `sent` counts messages while look-ups come next; null: all of the cycle, a date is still to be kept
 * (or the benefit cannot be read, as `planReminders` will say).
 */
export const sentCountsFrom = (
  benefit: Omit<BenefitToRemind, 'sent' | 'lastSentOn'>,
  today: string,
): CivilDate | null => {
  const day = parseDay(today);
  const read = day === null ? null : readBenefit({ ...benefit, sent: 0, lastSentOn: null }, day);
  if (day === null || !read?.ok || isBeforeTheDate(read.value, { today: day })) return null;
  return formatDay(lookUpBase(read.value));
};
