import type { Boundary, Counting, EarliestRepeat } from '../book/cycles-schema.ts';
import { addMonths, type Day, firstOfMonth, lastOfMonth } from '../civil-date.ts';
import type { Counted } from './counted.ts';
import type { Last } from './read-query.ts';

type Every = Extract<Counting, { kind: 'rolling' }>['every'];
type LastDays = { checkBy: Day; latest: Day };

/** 12 months are counted as 365 days, 6 as 180, 3 as 90. */
const daysIn = (months: number): number => months * 30 + Math.floor(months / 12) * 5;
const monthsIn = (days: number): number => Math.floor(days / 30);

/** The last day of a rolling cycle, and the day that is never late under the ways the words can be read. */
export const lastDays = (every: Every, boundary: Boundary, last: Day): LastDays => {
  if ('days' in every) return countOfDays(last, every.days);
  const { months } = every;
  switch (boundary) {
    case 'exact-anniversary': {
      const latest = addMonths(last, months);
      return { checkBy: latest - 1, latest }; // 「…之前」 may exclude the day itself
    }
    case 'day-before-anniversary':
      return onOrBefore(addMonths(last, months) - 1);
    case '365-days':
      return countOfDays(last, daysIn(months));
    case 'end-of-same-month':
      return onOrBefore(lastOfMonth(last, months));
    case 'end-of-previous-month':
      return onOrBefore(lastOfMonth(last, months - 1));
    case 'unknown':
      return {
        checkBy: Math.min(lastOfMonth(last, months - 1), countOfDays(last, daysIn(months)).checkBy),
        latest: lastOfMonth(last, months),
      };
  }
};

const onOrBefore = (day: Day): LastDays => ({ checkBy: day, latest: day });
const countOfDays = (last: Day, days: number): LastDays => ({ checkBy: last + days - 1, latest: last + days });

/** The same cycle when nobody says how its first turn is counted. */
export const withUnknownBoundary = (every: Every): { every: Every; boundary: Boundary } => ({
  every: { months: 'days' in every ? monthsIn(every.days) : every.months },
  boundary: 'unknown',
});

type Rolling = { every: Every; boundary: Boundary };

/** Any day counts, unless the place makes people wait between two certifications. */
export const countRolling = (
  rule: Rolling,
  last: Last | null,
  repeat: EarliestRepeat | undefined,
  today: Day,
): Counted => {
  if (!last) return { opensOn: null, checkBy: null, latest: null, countsNow: true, reasons: [] };
  const { checkBy, latest } = lastDays(rule.every, rule.boundary, last.from);
  const opensOn = repeat ? repeatFrom(repeat, last.to) : null;
  return {
    opensOn,
    checkBy,
    latest,
    countsNow: opensOn === null || today >= opensOn,
    reasons: [],
  };
};

const repeatFrom = (repeat: EarliestRepeat, last: Day): Day =>
  'months' in repeat ? addMonths(last, repeat.months) : firstOfMonth(last, 1);
