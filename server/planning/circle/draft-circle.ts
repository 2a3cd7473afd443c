import type { StandIn } from '../../store/ports/circle.ts';
import { caredFor, type Role } from '../cared-benefit.ts';
import { type Draft, draftPlan } from '../draft-plan.ts';
import type { KnownBenefit } from '../known-benefit.ts';
import { type CircleFacts, knownTo, type PersonWithCredits } from './circle-facts.ts';
import { type Household, keyOf } from './household.ts';
import { nobodyOn } from './nobody-on.ts';
import { isUnheard } from './told.ts';

export type CircleDraft = {
  drafts: ReadonlyMap<string, Draft>;
  /** Of the families that were decided. */
  turns: readonly StandIn[];
};

/** What each person of a circle is to each benefit, and who stands in. */
export const rolesIn = (facts: CircleFacts, standIns: ReadonlyMap<string, string | null>) => {
  const quiet = new Set(
    facts.circle.wishes
      .filter(({ messages }) => !messages)
      .map((wish) => `${wish.personId} ${wish.ownerId} ${wish.elderId}`),
  );
  const wants = (personId: string, { ownerId, elder }: KnownBenefit): boolean =>
    !quiet.has(`${personId} ${ownerId} ${elder.id}`);
  const roleOf = (personId: string, own: KnownBenefit): Role => {
    if (!wants(personId, own)) return 'none';
    if (own.ownerId === personId || facts.acting.get(keyOf(own))?.member === personId) return 'acts';
    return standIns.get(keyOf(own)) === personId ? 'acts' : 'backs-up';
  };
  return { wants, roleOf };
};

export const storedStandIns = ({ circle }: CircleFacts): Map<string, string | null> =>
  new Map(circle.turns.map((turn) => [`${turn.ownerId} ${turn.benefitId}`, turn.standsIn]));

/** The plan of one person among the others, by who stands in. */
export const draftOf = (
  facts: CircleFacts,
  person: PersonWithCredits,
  standIns: ReadonlyMap<string, string | null>,
): Draft => {
  const { roleOf } = rolesIn(facts, standIns);
  const cared = caredFor(knownTo(facts, person.id), (own) => roleOf(person.id, own));
  const rows = facts.rows.filter(({ personId }) => personId === person.id);
  const { unreadable, now, lateLimitMs } = facts;
  return draftPlan({ person, cared, unreadable, rows, credits: person.credits, now, lateLimitMs });
};

/**
 * Everybody's plan. Where no moment of a benefit is funded for who acts, the longest-joined who has a subscription left
 * stands in; that takes subscriptions from others of theirs, so it is asked again until nobody more is needed.
 * @param decided the families whose stand-ins are found here; all of their people are among the facts.
 */
export const draftCircle = (facts: CircleFacts, decided: ReadonlySet<string>): CircleDraft => {
  const households = new Map(facts.households.map((one) => [one.id, one]));
  const standIns = storedStandIns(facts);
  const families = facts.known.flatMap((own): { own: KnownBenefit; household: Household }[] => {
    const household = decided.has(own.ownerId) ? households.get(own.ownerId) : undefined;
    return household ? [{ own, household }] : [];
  });
  for (const { own } of families) standIns.set(keyOf(own), null);
  const byId = new Map(facts.people.map((person) => [person.id, person]));
  const drafts = new Map(facts.people.map((person) => [person.id, draftOf(facts, person, standIns)]));
  const { wants } = rolesIn(facts, standIns);
  const isAble = (id: string, own: KnownBenefit): boolean => wants(id, own) && byId.get(id)?.enabled === true;

  const standInFor = ({ own, household }: (typeof families)[number]): string | null => {
    const acts = facts.acting.get(keyOf(own))?.member;
    const able = (id: string): boolean => id !== acts && isAble(id, own) && (drafts.get(id)?.creditsLeft ?? 0) > 0;
    return household.people.find(able) ?? null;
  };

  for (let found = true; found; ) {
    const changed = new Set<string>();
    for (const one of families) {
      const { own } = one;
      const acts = facts.acting.get(keyOf(own))?.member;
      if (own.elder.stopped !== null || standIns.get(keyOf(own)) !== null) continue;
      if (acts !== undefined && isAble(acts, own) && !isUnheard(drafts.get(acts), own, facts.rows, acts)) continue;
      const other = standInFor(one);
      if (other === null) continue;
      standIns.set(keyOf(own), other);
      changed.add(other);
    }
    for (const id of changed) {
      const person = byId.get(id);
      if (person) drafts.set(id, draftOf(facts, person, standIns));
    }
    found = changed.size > 0;
  }

  const turns = families.map(({ own, household }): StandIn => {
    const standsIn = standIns.get(keyOf(own)) ?? null;
    const inOrder = [facts.acting.get(keyOf(own))?.member, standsIn, ...household.people].flatMap((id) => id ?? []);
    const plans = inOrder.map((id) => drafts.get(id)?.plan);
    const { ownerId, elder, benefit } = own;
    return { ownerId, elderId: elder.id, benefitId: benefit.id, standsIn, nobodyOn: nobodyOn(benefit.id, plans) };
  });
  return { drafts, turns };
};
