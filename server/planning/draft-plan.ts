import type { BenefitToRemind, PlannedReminder, ReminderPlan } from '../../src/rules/reminders/types.ts';
import { chinaDate } from '../clock.ts';
import type { Elder } from '../store/ports/elders.ts';
import type { Person } from '../store/ports/people.ts';
import type { Reminder } from '../store/ports/reminders.ts';
import { momentOf } from './cycle-of.ts';
import { type Fate, fateOf } from './fate-of.ts';
import { type KnownBenefit, knownBenefits } from './known-benefit.ts';
import { planToCome } from './plan-to-come.ts';
import { hasGone, isOnItsWay, isOver, isWaiting } from './row-facts.ts';

export type Wanted = { item: PlannedReminder; own: KnownBenefit; funded: boolean; moment: string };

export type Draft = {
  /** What the family sees: moments to come that are not already sent. */
  plan: ReminderPlan;
  wanted: Wanted[];
  /** Rows whose moment has come, with what becomes of them. */
  fates: Map<string, Fate>;
  /** Benefits whose rows are not to be touched now. */
  unreadable: ReadonlySet<string>;
};

export type PlanInput = {
  person: Person;
  elders: readonly Elder[];
  rows: readonly Reminder[];
  credits: number;
  now: number;
};

const noPlan: ReminderPlan = { funded: [], unfunded: [], missingCredits: 0 };

const nameOf = (benefitId: string, cycle: string, moment: string): string => [benefitId, cycle, moment].join('\n');

/** One person's plan from what is stored, without writing anything. */
export const draftPlan = ({ person, elders, rows, credits, now }: PlanInput): Draft => {
  const { known, unreadable } = knownBenefits(elders, chinaDate(now));
  const byId = new Map(known.map((own) => [own.benefit.id, own]));
  const fates = new Map<string, Fate>();
  for (const row of rows) {
    if (!isWaiting(row) || row.at > now || unreadable.has(row.benefitId)) continue;
    fates.set(row.id, fateOf(row, rows, person, byId.get(row.benefitId), now));
  }
  if (!person.enabled) return { plan: noPlan, wanted: [], fates, unreadable };

  const takesCredit = (row: Reminder): boolean => isOnItsWay(row) || fates.get(row.id) === 'keep';
  const counts = (row: Reminder): boolean => hasGone(row) || fates.get(row.id) === 'keep';
  const reserved = rows.filter((row) => takesCredit(row) && !row.spent).length;
  const benefits = known.map(
    ({ elder, benefit, window, cycle }): BenefitToRemind => ({
      id: benefit.id,
      window,
      state: elder.stopped === null ? benefit.state : 'stopped',
      waitingSince: benefit.waitingSince ?? undefined,
      sent: rows.filter((row) => row.benefitId === benefit.id && row.cycle === cycle && counts(row)).length,
    }),
  );
  const { hour, yearlyLookUpOn } = person;
  const over = new Set(rows.filter(isOver).map((row) => nameOf(row.benefitId, row.cycle, row.moment)));
  const itemIsOver = ({ benefitId, kind, on }: PlannedReminder): boolean =>
    over.has(nameOf(benefitId, byId.get(benefitId)?.cycle ?? '', momentOf(kind, on)));
  const left = Math.max(0, credits - reserved);
  const planned = planToCome(benefits, left, now, { hour, yearlyLookUpOn }, itemIsOver);
  if (!planned.ok) return { plan: noPlan, wanted: [], fates, unreadable: new Set([...byId.keys(), ...unreadable]) };

  const wantedOf =
    (funded: boolean) =>
    (item: PlannedReminder): Wanted[] => {
      const own = byId.get(item.benefitId);
      return own ? [{ item, own, funded, moment: momentOf(item.kind, item.on) }] : [];
    };
  const { value: plan } = planned;
  const wanted = [...plan.funded.flatMap(wantedOf(true)), ...plan.unfunded.flatMap(wantedOf(false))];
  return { plan, wanted, fates, unreadable };
};
