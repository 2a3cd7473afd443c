import type { Counting } from '../book/cycles-schema.ts';
import { type Day, dayOf, partsOf } from '../civil-date.ts';
import type { Counted } from './counted.ts';
import type { Last } from './read-query.ts';
import { lastDays } from './rolling.ts';

type Period = Extract<Counting, { kind: 'period' }>;

const monthsIn = { year: 12, 'half-year': 6, quarter: 3, month: 1 } as const;

/** Calendar periods: one certification inside each; an early one counts for its own period only. */
export const countPeriod = (rule: Period, last: Last | null, today: Day): Counted => {
  const size = monthsIn[rule.period];
  const now = indexOf(today, size);
  const done = last ? indexOf(last.to, size) : null;
  const target = done !== null && done >= now ? done + 1 : now;
  const { first: opensOn, last: end } = daysOf(target, size, rule.within);

  const gap = last && rule.maxGap ? lastDays(rule.maxGap, rule.maxGap.boundary, last.from) : null;
  const latest = gap ? Math.max(opensOn, Math.min(end, gap.latest)) : end;
  // Lifted to opensOn, the one exception to never late: earlier days do not count.
  const checkBy = gap ? Math.max(opensOn, Math.min(end, gap.checkBy)) : end;
  return {
    opensOn,
    checkBy,
    latest,
    countsNow: opensOn <= today && today <= end,
    letGo: done !== null && done < now - 1,
    reasons: [
      ...(target > now ? (['period-done'] as const) : []),
      ...(gap && gap.latest < opensOn ? (['gap-first'] as const) : []),
    ],
  };
};

/** When today's period and the next one begin, and where their days are over. */
export const periodChanges = (rule: Period, today: Day): Day[] => {
  const size = monthsIn[rule.period];
  return [indexOf(today, size), indexOf(today, size) + 1].flatMap((index) => {
    const { first, last } = daysOf(index, size, rule.within);
    return [monthStart(index * size), first, last + 1];
  });
};

const indexOf = (day: Day, size: number): number => {
  const { year, month } = partsOf(day);
  return Math.floor((year * 12 + month - 1) / size);
};

const daysOf = (index: number, size: number, within: Period['within']): { first: Day; last: Day } => {
  const start = monthStart(index * size);
  const next = monthStart((index + 1) * size);
  return within
    ? { first: start + within[0] - 1, last: Math.min(start + within[1], next) - 1 }
    : { first: start, last: next - 1 };
};

const monthStart = (month: number): Day => dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
