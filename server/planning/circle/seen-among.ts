import type { Member } from '../../store/ports/circle.ts';
import type { KeptElder } from '../../store/ports/elders.ts';

type Owned = Pick<KeptElder, 'ownerId' | 'elder'>;

/**
 * The elders that a person sees: their own, then those of their families. Ids are made by phones; one that is known
 * already hides any later one, so that nobody can slip another elder under a name that a person trusts.
 */
export const seenAmong = <T extends Owned>(personId: string, all: readonly T[], members: readonly Member[]): T[] => {
  const mine = members.filter((member) => member.personId === personId).map(({ familyId }) => familyId);
  const taken = new Set<string>();
  return [personId, ...mine]
    .flatMap((owner) => all.filter(({ ownerId }) => ownerId === owner))
    .filter(({ elder }) => {
      const ids = [elder.id, ...elder.benefits.map(({ id }) => `/${id}`)];
      if (ids.some((id) => taken.has(id))) return false;
      for (const id of ids) taken.add(id);
      return true;
    });
};
