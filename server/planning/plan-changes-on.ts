import { chinaDay } from '../../src/rules/china-time.ts';
import { type Day, formatDay, parseDay } from '../../src/rules/civil-date.ts';
import { nextPlanChangeOn } from '../../src/rules/reminders/next-plan-change.ts';
import type { BenefitToRemind, ReminderPlan } from '../../src/rules/reminders/types.ts';
import type { CivilDate } from '../../src/rules/vocabulary.ts';
import type { Reminder } from '../store/ports/reminders.ts';
import { keptUntil } from './forget-rows.ts';
import type { KnownBenefit } from './known-benefit.ts';
import { isOnItsWay, isOver, isWaiting } from './row-facts.ts';

type Planned = {
  known: readonly KnownBenefit[];
  benefits: readonly BenefitToRemind[];
  plan: ReminderPlan;
  rows: readonly Reminder[];
  now: number;
};

const never = Number.POSITIVE_INFINITY;

const earliest = (days: readonly Day[]): Day => Math.min(never, ...days);

/** A day that cannot be told is the next. */
const dayOr = (change: ReturnType<typeof nextPlanChangeOn>, unknown: Day): Day =>
  change.ok ? (change.value === null ? never : (parseDay(change.value) ?? unknown)) : unknown;

/** Due and not sent, or its fate not known: it is looked at every day until it is settled. */
const isUnsettled = (row: Reminder, now: number): boolean => (isWaiting(row) && row.at <= now) || isOnItsWay(row);

const ofRules = ({ known, benefits, plan, rows, now }: Planned): Day => {
  const today = chinaDay(now);
  const living = known.filter(({ elder }) => elder.stopped === null);
  const windows = living.map((own) => own.windowChangesOn());
  const comes = [...plan.funded, ...plan.unfunded, ...rows.filter(isOver)].map(({ on }) => parseDay(on) ?? today);
  return earliest([
    ...[...windows, nextPlanChangeOn(benefits, formatDay(today))].map((change) => dayOr(change, today + 1)),
    ...comes.filter((day) => day >= today).map((day) => day + 1),
  ]);
};

/**
 * The day on which a row is to be looked at for its own sake: until it is settled, and when a call’s event is too late.
 */
const ofRows = (rows: readonly Reminder[], now: number): Day => {
  const tomorrow = chinaDay(now) + 1;
  return earliest(
    rows.map((row) => {
      const until = keptUntil(row);
      if (isUnsettled(row, now)) return tomorrow;
      return until === null ? never : Math.max(tomorrow, chinaDay(until) + 1);
    }),
  );
};

/**
 * The next day on which a person's plan, or what is kept of it, can be another by time alone; null: never. Until then
 * planning them again writes nothing: what else changes a plan — a family's word, a credit, a send — plans them itself.
 */
export const planChangesOn = (planned: Planned): CivilDate | null => {
  const day = Math.min(ofRules(planned), ofRows(planned.rows, planned.now));
  return day === never ? null : formatDay(day);
};

/** Where something cannot be read now, it is tried again the next day. */
export const tomorrowOf = (now: number): CivilDate => formatDay(chinaDay(now) + 1);
