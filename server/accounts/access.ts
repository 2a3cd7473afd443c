import { seenAmong } from '../planning/circle/seen-among.ts';
import type { Circle, Member } from '../store/ports/circle.ts';
import type { SeenElder } from '../store/ports/elders.ts';
import type { Transaction } from '../store/store.ts';

/**
 * What a person may reach, in this transaction: the one place where it is decided. What is not theirs is as if it were
 * not there, whether it exists or not.
 */
export type Access = {
  personId: string;
  /** Who they are in this family; null: nobody. */
  member(familyId: string): Member | null;
  /** By its id, or by one that it had before it was found to be the same. */
  elder(elderId: string): SeenElder | null;
  /** Theirs alone. */
  own(elderId: string): SeenElder | null;
  elders: readonly SeenElder[];
  /** Their families', under ids that another elder whom they see has already. */
  hidden: readonly SeenElder[];
  circle: Circle;
};

export const accessOf = async (tx: Pick<Transaction, 'elders' | 'circle'>, personId: string): Promise<Access> => {
  const circle = await tx.circle.of([personId]);
  const all = await tx.elders.seenBy(personId);
  const elders = seenAmong(personId, all, circle.members);
  const byId = new Map(elders.map((seen) => [seen.elder.id, seen]));
  const aliased = (was: string): SeenElder | null => {
    const alias = circle.aliases.find((one) => one.was === was);
    return elders.find(({ ownerId, elder }) => ownerId === alias?.ownerId && elder.id === alias.elderId) ?? null;
  };
  return {
    personId,
    circle,
    elders,
    hidden: all.filter((one) => !elders.includes(one)),
    member: (familyId) => circle.members.find((one) => one.familyId === familyId && one.personId === personId) ?? null,
    elder: (elderId) => byId.get(elderId) ?? aliased(elderId),
    own: (elderId) => {
      const seen = byId.get(elderId);
      return seen?.ownerId === personId ? seen : null;
    },
  };
};

/** Until somebody has recognised them, who joined may look on, claim and certify, and change nothing else. */
export const mayChange = ({ personId, member }: Access, ownerId: string): boolean =>
  ownerId === personId || member(ownerId)?.recognised === true;
