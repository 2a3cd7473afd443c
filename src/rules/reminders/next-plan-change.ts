import { type Day, formatDay, parseDay } from '../civil-date.ts';
import { fieldError, ok, type Result } from '../result.ts';
import type { CivilDate } from '../vocabulary.ts';
import { lookDays } from './moments/before-the-date.ts';
import { quietDays } from './moments/short-notice.ts';
import { quietBefore } from './moments/visit.ts';
import { resultDay } from './moments/waiting.ts';
import { nearDays } from './near-the-last-day.ts';
import { type Reminded, readBenefit } from './read-benefit.ts';
import type { BenefitToRemind } from './types.ts';
import { waitingDays } from './waiting-days.ts';

/**
 * The next day on which a person's plan changes by time alone; null: never. Until then a plan made on a day whose hour
 * is over stays as it is until one of its moments comes, which whoever sends it notices. The windows are taken as they
 * are: when they change by themselves says `nextWindowChangeOn`.
 * @returns a day after today, or the field that was wrong.
 */
export const nextPlanChangeOn = (benefits: readonly BenefitToRemind[], today: string): Result<CivilDate | null> => {
  const day = parseDay(today);
  if (day === null) return fieldError('today', 'YYYY-MM-DD', today);
  let next = Number.POSITIVE_INFINITY;
  for (const benefit of benefits) {
    const read = readBenefit(benefit, day);
    if (!read.ok) return read;
    for (const change of changesOf(read.value)) if (change > day) next = Math.min(next, change);
  }
  return ok(Number.isFinite(next) ? formatDay(next) : null);
};

const changesOf = (benefit: Reminded): Day[] => {
  if (benefit.stopped) return [];
  return [...turnOfDay(benefit), ...momentsUnseen(benefit).flatMap((day) => [day, day + 1])];
};

/** Days that change the plan as they begin. */
const turnOfDay = ({ checkBy, waitingSince, visitOn, lastSentOn }: Reminded): Day[] => [
  ...(checkBy === null ? [] : [checkBy - nearDays, checkBy, checkBy + 1]),
  ...(waitingSince === null ? [] : [waitingSince + waitingDays]),
  ...(lastSentOn === null ? [] : [lastSentOn + quietDays]),
  ...(visitOn === null ? [] : [visitOn + 1]),
];

/**
 * Moments that may stand in no plan and whose passing, at the hour of their day, makes room for others all the same.
 */
const momentsUnseen = (benefit: Reminded): Day[] => {
  const { waitingSince, missed, toldOn, visitOn } = benefit;
  return [
    ...(waitingSince === null ? [] : [resultDay(benefit, waitingSince)]),
    ...(missed ? lookDays(toldOn).map(({ on }) => on) : []),
    ...(visitOn === null ? [] : Array.from({ length: quietBefore + 1 }, (_, days) => visitOn - days)),
  ];
};
