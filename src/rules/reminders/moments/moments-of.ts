import type { Reminded } from '../read-benefit.ts';
import type { Timing } from '../read-reminders.ts';
import { beforeTheDate, isBeforeTheDate } from './before-the-date.ts';
import { lookUps, yearly } from './look-ups.ts';
import { isAhead, type Moment, oneADay } from './moment.ts';
import { shortNotice } from './short-notice.ts';
import { isKeptForVisit, visitMoment } from './visit.ts';
import { secondResult, whileWaiting, withSecondResult } from './waiting.ts';

/** The moments of one benefit that are still to come, the most useful first, as if it stood alone. */
export const momentsOf = (benefit: Reminded, timing: Timing): Moment[] => {
  if (benefit.stopped) return [];
  const own = isBeforeTheDate(benefit, timing) ? beforeTheDate(benefit, timing) : lookUps(benefit, timing);
  const toCome = oneADay(whileWaiting(benefit, notBeforeOpening(own, benefit))).filter(({ on }) => isAhead(on, timing));
  const second = secondResult(benefit, timing);
  const urgent = shortNotice(benefit, second ? [...toCome, second] : toCome, timing);
  const isFree = ({ on }: Moment): boolean => !isKeptForVisit(on, benefit);
  const free = withSecondResult([...urgent, ...toCome].filter(isFree), second && isFree(second) ? second : null);
  const all = [...visitMoment(benefit, timing), ...free];
  return all.length === 0 ? lastResort(benefit, timing) : all;
};

const notBeforeOpening = (moments: readonly Moment[], { opensOn }: Reminded): Moment[] =>
  moments.map(({ kind, on }) => ({ kind, on: Math.max(on, opensOn ?? on) }));

/** On the day of an appointment nothing else may be left: nobody who acts stays without a next moment. */
const lastResort = ({ role, visitOn }: Reminded, timing: Timing): Moment[] =>
  role === 'acts' && visitOn !== null ? yearly(Math.max(visitOn, timing.today), timing) : [];
