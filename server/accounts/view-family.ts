import { type Family, inviteMs } from '../../src/contract/family.ts';
import { familyLimits } from '../../src/contract/limits.ts';
import { returnedBenefits } from '../../src/family/elder-state.ts';
import { todayInChina } from '../../src/rules/china-time.ts';
import type { CircleFacts } from '../planning/circle/circle-facts.ts';
import { rolesIn, storedStandIns } from '../planning/circle/draft-circle.ts';
import { type Household, keyOf } from '../planning/circle/household.ts';
import type { Invite } from '../store/ports/circle.ts';
import type { KeptElder } from '../store/ports/elders.ts';

const isOpen = ({ begunAt, joins }: Invite, now: number): boolean =>
  begunAt === null || (joins < familyLimits.joinsEach && now - begunAt < inviteMs);

const invitesOf = (
  { circle, now }: CircleFacts,
  { id }: Household,
  me: string | undefined,
  nameOf: (id: string | null) => string | null,
) =>
  circle.invites
    .filter((one) => one.familyId === id && isOpen(one, now) && (one.begunAt !== null || one.madeBy === me))
    .map((one) => ({
      id: one.id,
      by: nameOf(one.madeBy),
      begun: one.begunAt !== null,
      until: one.begunAt === null ? null : todayInChina(one.begunAt + inviteMs),
      joins: one.joins,
    }));

/**
 * One family as one of its members sees it. Another member is an opaque id, the word the family calls them and when
 * they joined: no person's id, and nothing of their other families, ever stands in it.
 */
export const viewFamily = (
  facts: CircleFacts,
  household: Household,
  personId: string,
  seen: readonly KeptElder[],
): Family => {
  const { members } = household;
  const nameOfPerson = new Map(members.map((one) => [one.personId, one.id]));
  const here = new Set(members.map(({ id }) => id));
  const stillHere = (id: string | null): string | null => (id !== null && here.has(id) ? id : null);
  const elders = seen.filter(({ ownerId }) => ownerId === household.id);
  const shown = new Set(elders.map(({ elder }) => elder.id));
  const records = new Set(
    elders.flatMap(({ elder }) => elder.benefits.flatMap((one) => one.records.map(({ id }) => id))),
  );
  const standIns = storedStandIns(facts);
  const { roleOf } = rolesIn(facts, standIns);
  const kept = new Map(facts.circle.turns.map((turn) => [`${turn.ownerId} ${turn.benefitId}`, turn]));
  const ofFamily = <T extends { ownerId: string }>(all: readonly T[]): T[] =>
    all.filter(({ ownerId }) => ownerId === household.id);
  return {
    id: household.id,
    members: members.map((one) => ({
      id: one.id,
      word: one.word,
      me: one.personId === personId,
      keeper: one.keeper,
      recognised: one.recognised,
      joinedOn: todayInChina(one.joinedAt),
      invitedBy: stillHere(one.invitedBy),
      messages: one.messages,
      nextOn: one.nextOn,
    })),
    elders: [...shown],
    turns: ofFamily(facts.known).flatMap((own) => {
      const turn = facts.acting.get(keyOf(own));
      const acts = turn && nameOfPerson.get(turn.member);
      if (acts === undefined || turn === undefined || own.elder.stopped !== null || !shown.has(own.elder.id)) return [];
      const { standsIn = null, nobodyOn = null } = kept.get(keyOf(own)) ?? {};
      return [
        {
          elder: own.elder.id,
          benefit: own.benefit.id,
          acts,
          because: turn.because,
          claimedUntil: turn.claimedUntil,
          standsIn: standsIn === null ? null : (nameOfPerson.get(standsIn) ?? null),
          role: roleOf(personId, own),
          nobodyOn,
        },
      ];
    }),
    sayers: ofFamily(facts.circle.sayers).flatMap(({ recordId, personId: by }) => {
      const who = by === null ? undefined : nameOfPerson.get(by);
      return who === undefined || !records.has(recordId) ? [] : [{ record: recordId, who }];
    }),
    invites: invitesOf(facts, household, nameOfPerson.get(personId), stillHere),
    aliases: ofFamily(facts.circle.aliases).map(({ was, elderId: is }) => ({ was, is })),
    returned: elders.flatMap(({ state }) => returnedBenefits(state)),
  };
};
