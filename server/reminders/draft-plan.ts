import { planReminders } from '../../src/rules/index.ts';
import type { BenefitToRemind, PlannedReminder, ReminderPlan } from '../../src/rules/reminders/types.ts';
import { chinaDate, instant } from '../clock.ts';
import type { Elder } from '../store/ports/elders.ts';
import type { Person } from '../store/ports/people.ts';
import type { Reminder } from '../store/ports/reminders.ts';
import { momentOf } from './cycle-of.ts';
import { type Fate, fateOf } from './fate-of.ts';
import { type KnownBenefit, knownBenefits } from './known-benefit.ts';

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

/** On its way, or perhaps: it needs its credit still, and counts as a message of its cycle. */
const isOnItsWay = (row: Reminder): boolean =>
  row.state === 'sending' || (row.state === 'uncertain' && row.leaseUntil !== null);

const isWaiting = (row: Reminder): boolean => row.state === 'planned' || row.state === 'claimed';

const hasGone = (row: Reminder): boolean =>
  row.state === 'sent' || row.state === 'delivered' || row.state === 'uncertain' || row.state === 'sending';

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
  const planned = planReminders(benefits, Math.max(0, credits - reserved), instant(now), { hour, yearlyLookUpOn });
  if (!planned.ok) return { plan: noPlan, wanted: [], fates, unreadable: new Set([...byId.keys(), ...unreadable]) };

  const isOver = ({ own, moment }: Wanted): boolean =>
    rows.some(
      (row) => row.benefitId === own.benefit.id && row.cycle === own.cycle && row.moment === moment && isPast(row),
    );
  const wantedOf =
    (funded: boolean) =>
    (item: PlannedReminder): Wanted[] => {
      const own = byId.get(item.benefitId);
      return own ? [{ item, own, funded, moment: momentOf(item.kind, item.on) }] : [];
    };
  const funded = planned.value.funded.flatMap(wantedOf(true)).filter((each) => !isOver(each));
  const unfunded = planned.value.unfunded.flatMap(wantedOf(false)).filter((each) => !isOver(each));
  const plan = {
    funded: funded.map(({ item }) => item),
    unfunded: unfunded.map(({ item }) => item),
    missingCredits: unfunded.length,
  };
  return { plan, wanted: [...funded, ...unfunded], fates, unreadable };
};

/** Over for good: it is not planned a second time, even when the clock goes back. */
const isPast = (row: Reminder): boolean => hasGone(row) || row.state === 'failed';
