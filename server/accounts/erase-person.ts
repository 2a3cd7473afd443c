import type { PlanSetting } from '../planning/plan-setting.ts';
import { replan } from '../planning/replan.ts';
import type { Service } from '../service.ts';
import type { Transaction } from '../store/store.ts';
import { accessOf } from './access.ts';
import { goOut } from './family/members.ts';
import { hashOf } from './token.ts';

/** One of each family that goes on without the person. Where they were the last, the family goes with them. */
const leaveAll = async (tx: Transaction, personId: string, now: number): Promise<string[]> => {
  const { circle } = await accessOf(tx, personId);
  const staying: string[] = [];
  for (const me of circle.members.filter((one) => one.personId === personId)) {
    const left = circle.members.filter(({ familyId, id }) => familyId === me.familyId && id !== me.id);
    if (left.length === 0) await tx.families.remove(me.familyId);
    else await goOut(tx, me, left, now);
    staying.push(...left.slice(0, 1).map((one) => one.personId));
  }
  return staying;
};

/**
 * Sessions, elders, credits, reminders, kept events and what was changed go with the person. Of what they did in a
 * family stays that somebody did it, and the others are planned anew.
 */
export const erasePerson = async (
  tx: Transaction,
  personId: string,
  setting: PlanSetting,
  now: number,
): Promise<void> => {
  const person = await tx.people.find(personId);
  if (!person) return;
  const staying = await leaveAll(tx, personId, now);
  await tx.families.revokeWhatBars(personId);
  await tx.events.eraseOf(hashOf(person.openid));
  await tx.people.erase(personId);
  const [first, ...others] = staying;
  if (first !== undefined) await replan(tx, first, setting, now, others);
};

/** A person asked to be erased: the journal remembers it first, so that no backup brings them back. */
export const eraseForGood = async ({ journal, store, planning, clock }: Service, personId: string): Promise<void> => {
  journal.erasing(personId);
  await store.transaction((tx) => erasePerson(tx, personId, planning, clock.now()));
};
