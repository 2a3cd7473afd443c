import {
  addMonths,
  type Day,
  dayOf,
  firstOfMonth,
  formatDay,
  lastOfMonth,
  parseDay,
} from '../../../src/rules/civil-date.ts';
import type { RegionCode, Scheme } from '../../../src/rules/vocabulary.ts';
import { certificationWindow } from '../../../src/rules/window/certification-window.ts';
import type { CertificationWindow } from '../../../src/rules/window/types.ts';
import type { Dates } from '../life/types.ts';
import { type Key, luck } from './random.ts';
import { stream } from './streams.ts';

const firstStart = dayOf(2027, 1, 1);

/** Days of one cycle, to spread the last certification over; the national line is taken by its true period. */
const cycleDays = ({ cycle }: CertificationWindow, trueMonths: number): number => {
  switch (cycle?.kind) {
    case 'rolling':
      return 'days' in cycle.every ? cycle.every.days : Math.round(cycle.every.months * 30.4);
    case 'period':
      return { year: 365, 'half-year': 182, quarter: 91, month: 30 }[cycle.period];
    default:
      return Math.round(trueMonths * 30.4);
  }
};

/** How the report groups rules. */
const kindOf = ({ cycle }: CertificationWindow): string => {
  switch (cycle?.kind) {
    case 'rolling':
      return cycle.boundary === 'unknown' ? 'rolling, boundary not known' : 'rolling, boundary known';
    case 'period':
      return cycle.period === 'year' ? 'calendar year' : 'half-year or shorter';
    case 'window':
      return 'window of a past year';
    default:
      return 'no rule found';
  }
};

const windowAt = (region: RegionCode, scheme: Scheme, last: Day | null, today: Day): CertificationWindow => {
  const lastCertifiedOn = last === null ? null : formatDay(last);
  const window = certificationWindow({ region, scheme, lastCertifiedOn }, formatDay(today));
  if (!window.ok) throw new Error(`the rule book refuses ${region} ${scheme}: ${window.error.field}`);
  return window.value;
};

/** The last day that counts in truth: of the days that the rule leaves possible each is as likely. */
const lastDayOf = (window: CertificationWindow, last: Day, trueMonths: number, key: Key): Day => {
  const latest = parseDay(window.latest);
  const checkBy = parseDay(window.checkBy);
  if (latest !== null && checkBy !== null)
    return checkBy + Math.floor(luck(key, stream.lastDay) * (latest - checkBy + 1));
  if (window.cycle?.kind === 'window' && checkBy !== null) return lastOfMonth(checkBy, 1); // a past notice: two months, assumed
  const [from, to] = [lastOfMonth(last, trueMonths - 1), lastOfMonth(addMonths(last, trueMonths))];
  return from + Math.floor(luck(key, stream.lastDay) * (to - from + 1));
};

/**
 * When the elder was last certified, when the family comes to the app (some day of 2027) and by when the next one is due.
 * Money stops on the first of the month after the last day: 江苏 says so, 广东 and 湖南 by another name; elsewhere assumed.
 */
export const datesOf = (key: Key, region: RegionCode, scheme: Scheme, trueMonths: number): Dates => {
  const start = firstStart + Math.floor(luck(key, stream.start) * 365);
  const days = cycleDays(windowAt(region, scheme, null, start), trueMonths);
  for (let share = luck(key, stream.last); ; share /= 2) {
    const last = start - 1 - Math.floor(share * (days - 1));
    const window = windowAt(region, scheme, last, start);
    const lastDay = lastDayOf(window, last, trueMonths, key);
    if (lastDay <= start && start - last > 7) continue; // late already when they come: another question
    const stopsOn = firstOfMonth(Math.max(lastDay, start), 1);
    return { kind: kindOf(window), start, last, opensOn: parseDay(window.opensOn), lastDay, stopsOn };
  }
};
