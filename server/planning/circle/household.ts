import { type Acting, type Claim, whoActs } from '../../../src/family/who-acts.ts';
import type { CivilDate } from '../../../src/rules/vocabulary.ts';
import type { Circle, Member } from '../../store/ports/circle.ts';
import type { KeptElder } from '../../store/ports/elders.ts';
import type { KnownBenefit } from '../known-benefit.ts';

/** A benefit among all of several families. */
export const keyOf = ({ ownerId, benefit }: Pick<KnownBenefit, 'ownerId' | 'benefit'>): string =>
  `${ownerId} ${benefit.id}`;

/** What is known of one family, for its turns. People are named by their own ids. */
export type Household = {
  id: string;
  /** The longest-joined first. */
  members: readonly Member[];
  people: readonly string[];
  keeper: string | null;
  sayers: ReadonlyMap<string, string | null>;
  claims: ReadonlyMap<string, Circle['claims'][number]>;
  broughtInBy: ReadonlyMap<string, string | null>;
};

const householdOf = (id: string, circle: Circle, elders: readonly KeptElder[]): Household => {
  const members = circle.members.filter(({ familyId }) => familyId === id);
  const ofFamily = <T extends { ownerId: string }>(all: readonly T[]): T[] => all.filter((one) => one.ownerId === id);
  return {
    id,
    members,
    people: members.map(({ personId }) => personId),
    keeper: members.find(({ keeper }) => keeper)?.personId ?? null,
    sayers: new Map(
      ofFamily(circle.sayers).map(({ elderId, recordId, personId }) => [`${elderId} ${recordId}`, personId]),
    ),
    claims: new Map(ofFamily(circle.claims).map((claim) => [`${claim.elderId} ${claim.benefitId}`, claim])),
    broughtInBy: new Map(ofFamily(elders).map(({ elder, broughtInBy }) => [elder.id, broughtInBy])),
  };
};

export const householdsOf = (circle: Circle, elders: readonly KeptElder[]): Household[] =>
  [...new Set(circle.members.map(({ familyId }) => familyId))].map((id) => householdOf(id, circle, elders));

/** 我来办 counts in the turn in which it was said. */
const claimOf = ({ claims }: Household, { elder, benefit, cycle }: KnownBenefit): Claim | null => {
  const said = claims.get(`${elder.id} ${benefit.id}`);
  if (said === undefined || said.personId === null || said.cycleId !== cycle.id) return null;
  return { member: said.personId, saidOn: said.saidOn };
};

/** Whose turn a benefit of this family is today; a person's id stands for the member. */
export const turnOf = (household: Household, own: KnownBenefit, today: CivilDate): Acting | null => {
  const { elder, benefit, dates, window } = own;
  const said = benefit.records.map(({ id }): [string, string | null] => [
    id,
    household.sayers.get(`${elder.id} ${id}`) ?? null,
  ]);
  const care = {
    members: household.people,
    keeper: household.keeper,
    broughtInBy: household.broughtInBy.get(elder.id) ?? null,
    records: benefit.records,
    sayers: new Map(said),
    waitingSince: dates.waitingSince,
    claim: claimOf(household, own),
    checkBy: window.checkBy,
  };
  return whoActs(care, today);
};
