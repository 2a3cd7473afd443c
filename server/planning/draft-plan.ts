import { yearlyDayOf } from '../../src/contract/preferences.ts';
import { todayInChina } from '../../src/rules/china-time.ts';
import { benefitToRemind } from '../../src/rules/reminders/benefit-to-remind.ts';
import {
  type BenefitToRemind,
  nothingPlanned,
  type PlannedReminder,
  type ReminderPlan,
} from '../../src/rules/reminders/types.ts';
import type { CivilDate } from '../../src/rules/vocabulary.ts';
import type { Person } from '../store/ports/people.ts';
import type { BenefitInCycle, Reminder } from '../store/ports/reminders.ts';
import type { CaredBenefit } from './cared-benefit.ts';
import { type Fate, fateOf } from './fate-of.ts';
import type { KnownBenefits } from './known-benefit.ts';
import { planChangesOn, tomorrowOf } from './plan-changes-on.ts';
import { planToCome } from './plan-to-come.ts';
import { hasGone, isOnItsWay, isOver, isWaiting } from './row-facts.ts';
import { rowOfMoment } from './same-moment.ts';

export type Wanted = {
  item: PlannedReminder;
  own: CaredBenefit;
  also: readonly BenefitInCycle[];
  funded: boolean;
};

export type Draft = {
  /** What the family sees: moments to come that are not already sent. */
  plan: ReminderPlan;
  wanted: Wanted[];
  /** Rows whose moment has come, with what becomes of them. */
  fates: Map<string, Fate>;
  /** Benefits whose rows are not to be touched now. */
  unreadable: ReadonlySet<string>;
  /** Messages that may be sent and are not on their way. */
  creditsLeft: number;
  /** The next day on which any of this can be another by time alone; null: never. */
  changesOn(): CivilDate | null;
};

type PlanInput = {
  person: Person;
  cared: readonly CaredBenefit[];
  unreadable: KnownBenefits['unreadable'];
  rows: readonly Reminder[];
  credits: number;
  now: number;
  lateLimitMs: number;
};

/** The message was about this benefit in its running cycle, alone or beside another. */
const tellsOf =
  ({ benefit, cycle }: CaredBenefit) =>
  (row: Reminder): boolean =>
    (row.benefitId === benefit.id && row.cycleId === cycle.id) ||
    row.also.some((other) => other.benefitId === benefit.id && other.cycleId === cycle.id);

/** One person's plan from what is stored, without writing anything. */
export const draftPlan = ({ person, cared, unreadable, rows, credits, now, lateLimitMs }: PlanInput): Draft => {
  const today = todayInChina(now);
  const byId = new Map(cared.map((own) => [own.benefit.id, own]));
  const fates = new Map<string, Fate>();
  for (const row of rows) {
    if (!isWaiting(row) || row.at > now || unreadable.has(row.benefitId)) continue;
    fates.set(row.id, fateOf(row, rows, person, byId.get(row.benefitId), now, lateLimitMs));
  }
  const tomorrow = () => tomorrowOf(now);
  const changesOn = (plan: ReminderPlan, of: readonly CaredBenefit[], benefits: readonly BenefitToRemind[]) =>
    unreadable.size > 0 ? tomorrow : () => planChangesOn({ plan, known: of, benefits, rows, now });
  const takesCredit = (row: Reminder): boolean => isOnItsWay(row) || fates.get(row.id) === 'keep';
  const counts = (row: Reminder): boolean => hasGone(row) || fates.get(row.id) === 'keep';
  const reserved = rows.filter((row) => takesCredit(row) && !row.spent).length;
  const creditsLeft = Math.max(0, credits - reserved);
  const quiet = { plan: nothingPlanned, wanted: [], fates, unreadable, creditsLeft };
  if (!person.enabled) return { ...quiet, changesOn: changesOn(nothingPlanned, [], []) };
  const counted = rows.filter(counts);
  const benefits = cared.map((own) => benefitToRemind(own, counted.filter(tellsOf(own)), today));
  const preferences = { hour: person.hour, yearlyLookUpOn: yearlyDayOf(person.yearlyLookUp, person.firstElderOn) };
  const over = rows.filter(isOver);
  const itemIsOver = (item: PlannedReminder): boolean => {
    const own = byId.get(item.benefitId);
    return own !== undefined && rowOfMoment(over, own.cycle.id, item) !== undefined;
  };
  const planned = planToCome(benefits, creditsLeft, now, preferences, itemIsOver);
  if (!planned.ok) {
    const untouched = new Set([...byId.keys(), ...unreadable]);
    return { ...quiet, unreadable: untouched, changesOn: tomorrow };
  }

  const wantedOf =
    (funded: boolean) =>
    (item: PlannedReminder): Wanted[] => {
      const own = byId.get(item.benefitId);
      if (!own) return [];
      const also = item.also.flatMap((id) => {
        const cycle = byId.get(id)?.cycle;
        return cycle ? [{ benefitId: id, cycleId: cycle.id }] : [];
      });
      return [{ item, own, also, funded }];
    };
  const { value: plan } = planned;
  const wanted = [...plan.funded.flatMap(wantedOf(true)), ...plan.unfunded.flatMap(wantedOf(false))];
  return { plan, wanted, fates, unreadable, creditsLeft, changesOn: changesOn(plan, cared, benefits) };
};
