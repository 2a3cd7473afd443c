import { type Day, formatDay, parseDay } from '../../../src/rules/civil-date.ts';
import { planReminders } from '../../../src/rules/reminders/plan-reminders.ts';
import type { BenefitToRemind, PlannedReminder, ReminderKind } from '../../../src/rules/reminders/types.ts';
import { remembered } from './remembered.ts';
import type { Plan, Situation } from './types.ts';
import { queryFor, windowFor } from './window-for.ts';

const hour = 9;
const enough = 99;

const benefitOf = (situation: Situation): BenefitToRemind => {
  const { family, role, toldOn, waitingSince, sent, lastSentOn } = situation;
  return {
    id: 'benefit',
    elderId: 'elder',
    region: family.region,
    window: windowFor(situation),
    state: waitingSince === null ? 'open' : 'waiting',
    ...(waitingSince === null ? {} : { waitingSince: formatDay(waitingSince) }),
    toldOn: formatDay(toldOn),
    lastCertifiedOn: queryFor(situation).lastCertifiedOn,
    role,
    sent,
    lastSentOn: lastSentOn === null ? null : formatDay(lastSentOn),
  };
};

/** The app's default: the month and day on which the elder was added. */
const yearlyOn = (start: Day): string => formatDay(start).slice(5).replace('02-29', '03-01');

const plannedFor = (situation: Situation, credits: number): readonly PlannedReminder[] => {
  const now = `${formatDay(situation.today)}T12:00:00+08:00`; // after the hour: today's moment is over
  const preferences = { hour, yearlyLookUpOn: yearlyOn(situation.family.start) };
  const plan = planReminders([benefitOf(situation)], credits, now, preferences);
  if (!plan.ok) throw new Error(`the planner refuses ${plan.error.field}: ${plan.error.got}`);
  return plan.value.funded;
};

const dayOfItem = ({ on }: PlannedReminder): Day => parseDay(on) ?? 0;

/** The plan of the rules module itself. */
export const ourPlan: Plan = remembered((situation) => plannedFor(situation, situation.credits).map(dayOfItem));

/** Our plan without the moments after the first so many of each person. */
export const upToRound = (last: number): Plan =>
  remembered((situation) =>
    plannedFor(situation, situation.credits)
      .filter(({ round }) => round <= last)
      .map(dayOfItem),
  );

export type Applies = (situation: Situation) => boolean;

/** The same moments, spent in another order: the kinds named share the turns they have, in the order they are named. */
export const reordered = (order: readonly ReminderKind[], applies: Applies = () => true): Plan =>
  remembered((situation, cache) => {
    if (!applies(situation)) return ourPlan(situation, cache);
    const byRound = plannedFor(situation, enough).toSorted((a, b) => a.round - b.round);
    const isNamed = ({ kind }: PlannedReminder): boolean => order.includes(kind);
    const named = byRound.filter(isNamed).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
    return byRound
      .map((item) => (isNamed(item) ? (named.shift() ?? item) : item))
      .slice(0, situation.credits)
      .map(dayOfItem)
      .sort((a, b) => a - b);
  });
