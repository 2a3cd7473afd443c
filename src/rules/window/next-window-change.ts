import { cyclesInForce } from '../book/book-in-force.ts';
import type { RegionCycles } from '../book/cycles-schema.ts';
import { addMonths, type Day, formatDay, lastOfMonth, parseDay } from '../civil-date.ts';
import { recordDates } from '../regions/region-of.ts';
import { ok, type Result } from '../result.ts';
import type { CivilDate } from '../vocabulary.ts';
import { certificationWindow } from './certification-window.ts';
import { turnChanges } from './fixed-window.ts';
import { farDays, farMonths } from './official-due.ts';
import { periodChanges } from './period.ts';
import { type ReadQuery, readQuery } from './read-query.ts';
import type { CertificationWindow, WindowQuery } from './types.ts';

/**
 * A day before which `certificationWindow` answers the same query as today; null: it never changes by time alone.
 * It may name a day on which nothing changes after all, never one too late.
 * @returns a day after today, or the field that was wrong.
 */
export const nextWindowChangeOn = (
  query: WindowQuery,
  today: string,
  regions: readonly RegionCycles[] = cyclesInForce(),
): Result<CivilDate | null> => {
  const read = readQuery(query, today);
  if (!read.ok) return read;
  const window = certificationWindow(query, today, regions);
  if (!window.ok) return window;
  const dates = [
    ...recordDates(query.region, regions),
    window.value.opensOn,
    window.value.checkBy,
    window.value.latest,
  ];
  const days = [
    ...dates.map((date) => parseDay(date)).flatMap((day) => (day === null ? [] : [day, day + 1])),
    ...ruleChanges(window.value, read.value),
    ...queryChanges(read.value),
  ].filter((day) => day > read.value.today);
  return ok(days.length === 0 ? null : formatDay(Math.min(...days)));
};

const ruleChanges = ({ cycle, checkBy }: CertificationWindow, { today, officialDueOn }: ReadQuery): Day[] => {
  if (cycle?.kind === 'period') return periodChanges(cycle, today);
  if (cycle?.kind !== 'window') return [];
  const isMoving = checkBy === formatDay(today) || officialDueOn !== null;
  return [...turnChanges(cycle, today), ...(isMoving ? [today + 1] : [])];
};

const monthEnds = 3; // the same day of another month may lie so many days off

/** Of a month that is not over, the last certification may be any day up to today; a far official day comes nearer. */
const queryChanges = ({ last, officialDueOn, today }: ReadQuery): Day[] => {
  const month = last !== null && last !== 'never' && last.month && lastOfMonth(last.from) > today;
  if (officialDueOn === null) return month ? [today + 1] : [];
  const nearOn = addMonths(officialDueOn, -farMonths);
  const nears = Array.from({ length: 2 * monthEnds + 1 }, (_, index) => nearOn - monthEnds + index);
  return [...(month ? [today + 1] : []), ...nears, officialDueOn - farDays];
};
