import { formatDay, parseDay } from '../rules/civil-date.ts';
import type { CivilDate } from '../rules/vocabulary.ts';

const claimDays = 7;
const lateClaimDays = 3;
/** The others are called a week before the day. */
const othersBefore = 7;

/**
 * The last day of a 我来办 said on a day: a week, at most until the others are called; said later than that, or where no
 * date is known, three days.
 */
export const claimUntil = (saidOn: CivilDate, checkBy: CivilDate | null): CivilDate => {
  const said = parseDay(saidOn) ?? 0;
  const due = checkBy === null ? null : parseDay(checkBy);
  const called = due === null ? null : due - othersBefore;
  if (called === null || said >= called) return formatDay(said + lateClaimDays);
  return formatDay(Math.min(said + claimDays, called));
};
