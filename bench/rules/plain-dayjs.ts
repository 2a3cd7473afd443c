import dayjs from 'dayjs';
import type { Rule } from '../../src/rules/book/cycles-schema.ts';

type Dates = { opensOn: string | null; checkBy: string; latest: string };

const iso = 'YYYY-MM-DD';
const earlier = (a: dayjs.Dayjs, b: dayjs.Dayjs): dayjs.Dayjs => (a.isBefore(b) ? a : b);

/**
 * The same dates as one would write them with dayjs, without lookup, validation or reasons: the peer of the benchmark.
 * null for kinds that it does not do (windows of a named year), which both sides leave out.
 */
export const plainDayjs = (rule: Rule, last: string, today: string): Dates | null => {
  if (rule.kind === 'rolling') return rolling(rule, dayjs(last));
  if (rule.kind === 'period' && rule.period === 'year' && !rule.maxGap) return year(dayjs(last), dayjs(today));
  return null;
};

const rolling = (rule: Extract<Rule, { kind: 'rolling' }>, last: dayjs.Dayjs): Dates => {
  if ('days' in rule.every) {
    const latest = last.add(rule.every.days, 'day');
    return { opensOn: null, checkBy: latest.subtract(1, 'day').format(iso), latest: latest.format(iso) };
  }
  const turn = last.add(rule.every.months, 'month');
  switch (rule.boundary) {
    case 'exact-anniversary':
      return { opensOn: null, checkBy: turn.subtract(1, 'day').format(iso), latest: turn.format(iso) };
    case 'day-before-anniversary': {
      const day = turn.subtract(1, 'day').format(iso);
      return { opensOn: null, checkBy: day, latest: day };
    }
    case 'end-of-same-month': {
      const day = turn.endOf('month').format(iso);
      return { opensOn: null, checkBy: day, latest: day };
    }
    case 'end-of-previous-month': {
      const day = last
        .add(rule.every.months - 1, 'month')
        .endOf('month')
        .format(iso);
      return { opensOn: null, checkBy: day, latest: day };
    }
    default: {
      const days = { 12: 364, 6: 179, 3: 89 }[rule.every.months] ?? 0;
      const previous = last.add(rule.every.months - 1, 'month').endOf('month');
      return {
        opensOn: null,
        checkBy: earlier(previous, last.add(days, 'day')).format(iso),
        latest: turn.endOf('month').format(iso),
      };
    }
  }
};

const year = (last: dayjs.Dayjs, today: dayjs.Dayjs): Dates => {
  const turn = last.year() >= today.year() ? today.add(1, 'year') : today;
  const end = turn.endOf('year').format(iso);
  return { opensOn: turn.startOf('year').format(iso), checkBy: end, latest: end };
};
