import { addMonths, type Day, firstOfMonth } from '../civil-date.ts';
import type { Counted } from './counted.ts';
import type { ReadQuery } from './read-query.ts';

/** The official date, unless a certification on or after it (for a month: in its month or later) has used it up. */
export const standingDueDate = ({ officialDueOn, last }: ReadQuery): Day | null => {
  if (officialDueOn === null || last === null || last === 'never') return officialDueOn;
  const usedUp = last.from >= (last.month ? firstOfMonth(officialDueOn) : officialDueOn);
  return usedUp ? null : officialDueOn;
};

/** What the official page showed wins over every computation. */
export const withOfficialDue = (counted: Counted, due: Day, today: Day): Counted => {
  const opensLater = counted.opensOn !== null && counted.opensOn > due;
  return {
    ...counted,
    opensOn: opensLater ? null : counted.opensOn,
    checkBy: due,
    latest: due,
    countsNow: opensLater ? null : counted.countsNow,
    reasons: [
      'official-due',
      ...(isFar(due, counted, today) ? (['official-far'] as const) : []),
      ...(opensLater ? [] : counted.reasons.filter((code) => code === 'period-done')),
    ],
    certainty: 'reported',
  };
};

export const farDays = 62;
export const farMonths = 14;

/** So much later than the rule's own day that a mistyped year is more likely than a longer cycle. */
const isFar = (due: Day, { latest, checkBy }: Counted, today: Day): boolean => {
  const own = latest ?? checkBy;
  return own === null ? due > addMonths(today, farMonths) : due - own > farDays;
};
