import type { Day } from '../civil-date.ts';
import { byText } from './by-text.ts';
import { isBeforeTheDate } from './moments/before-the-date.ts';
import type { Moment } from './moments/moment.ts';
import type { Reminded } from './read-benefit.ts';
import type { Timing } from './read-reminders.ts';

/** One benefit with its moments, and those that its messages tell of too. */
export type Visit = { leader: Reminded; moments: readonly Moment[]; others: readonly Reminded[] };

type Dated = Reminded & { checkBy: Day };

const sameVisitDays = 7;

/**
 * One visit, one message: benefits that one elder draws in one place and that end within a week are told of together,
 * led by the earliest.
 */
export const groupByVisit = (
  benefits: readonly Reminded[],
  momentsOf: (benefit: Reminded) => readonly Moment[],
  timing: Timing,
): Visit[] => {
  const alone: Reminded[] = [];
  const groups = new Map<string, Dated[]>();
  for (const benefit of benefits) {
    const group = groups.get(benefit.visitGroup);
    if (!mayShare(benefit, timing)) alone.push(benefit);
    else if (group) group.push(benefit);
    else groups.set(benefit.visitGroup, [benefit]);
  }
  return [
    ...alone.map((leader) => ({ leader, moments: momentsOf(leader), others: [] })),
    ...[...groups.values()].flatMap((group) => visitsOf(group.sort(byEnd), momentsOf)),
  ];
};

const mayShare = (benefit: Reminded, timing: Timing): benefit is Dated =>
  !benefit.stopped &&
  benefit.waitingSince === null &&
  benefit.visitOn === null &&
  !benefit.missed &&
  isBeforeTheDate(benefit, timing);

const byEnd = (a: Dated, b: Dated): number => a.checkBy - b.checkBy || byText(a.id, b.id);

const visitsOf = (group: readonly Dated[], momentsOf: (benefit: Reminded) => readonly Moment[]): Visit[] => {
  const [leader, ...rest] = group;
  if (!leader) return [];
  const moments = momentsOf(leader);
  const near = rest.filter(({ checkBy }) => checkBy <= leader.checkBy + sameVisitDays);
  const isReached = (one: Dated): boolean => moments.some(({ on }) => hasOpened(one, on) && on <= one.checkBy);
  const left = near.filter((one) => !isReached(one));
  return [
    { leader, moments, others: near.filter(isReached) },
    ...left.map((one) => ({ leader: one, moments: momentsOf(one), others: [] })),
    ...visitsOf(rest.slice(near.length), momentsOf),
  ];
};

/** A benefit is told of only on or after its own opening. */
export const hasOpened = ({ opensOn }: Reminded, on: Day): boolean => opensOn === null || on >= opensOn;
