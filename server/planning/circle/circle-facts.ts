import type { Acting } from '../../../src/family/who-acts.ts';
import { todayInChina } from '../../../src/rules/china-time.ts';
import type { Circle } from '../../store/ports/circle.ts';
import type { KeptElder } from '../../store/ports/elders.ts';
import type { Person } from '../../store/ports/people.ts';
import type { Reminder } from '../../store/ports/reminders.ts';
import type { Transaction } from '../../store/store.ts';
import { type KnownBenefit, type KnownBenefits, knownBenefits } from '../known-benefit.ts';
import type { PlanSetting } from '../plan-setting.ts';
import { type Household, householdsOf, keyOf, turnOf } from './household.ts';
import { seenAmong } from './seen-among.ts';

export type PersonWithCredits = Person & { credits: number };

/** All that plans of some people rest on, read once. */
export type CircleFacts = {
  circle: Circle;
  people: readonly PersonWithCredits[];
  elders: readonly KeptElder[];
  rows: readonly Reminder[];
  households: readonly Household[];
  known: readonly KnownBenefit[];
  unreadable: KnownBenefits['unreadable'];
  /** Whose turn each benefit of a family is, by `keyOf`. */
  acting: ReadonlyMap<string, Acting>;
  now: number;
  lateLimitMs: number;
};

const actingIn = (households: readonly Household[], known: readonly KnownBenefit[], now: number) => {
  const byId = new Map(households.map((household) => [household.id, household]));
  const today = todayInChina(now);
  return new Map(
    known.flatMap((own): [string, Acting][] => {
      const household = byId.get(own.ownerId);
      const turn = household && turnOf(household, own, today);
      return turn ? [[keyOf(own), turn]] : [];
    }),
  );
};

/** The caller is in the transaction that changed any of it. */
export const circleFacts = async (
  tx: Pick<Transaction, 'circle' | 'people' | 'elders' | 'reminders'>,
  personIds: readonly string[],
  { templateId, lateLimitMs }: PlanSetting,
  now: number,
): Promise<CircleFacts> => {
  const circle = await tx.circle.of(personIds);
  const people = await tx.people.withCredits(personIds, templateId);
  const elders = await tx.elders.ofPeople(personIds);
  const rows = await tx.reminders.ofPeople(personIds);
  const households = householdsOf(circle, elders);
  const { known, unreadable } = knownBenefits(elders, circle.cycles, now);
  const acting = actingIn(households, known, now);
  return { circle, people, elders, rows, households, known, unreadable, acting, now, lateLimitMs };
};

/** The benefits of all elders that a person sees. */
export const knownTo = ({ circle, elders, known }: CircleFacts, personId: string): KnownBenefit[] => {
  const seen = new Set(
    seenAmong(personId, elders, circle.members).map(({ ownerId, elder }) => `${ownerId} ${elder.id}`),
  );
  return known.filter(({ ownerId, elder }) => seen.has(`${ownerId} ${elder.id}`));
};
