import { type ElderState, unsigned } from '../../../src/family/elder-state.ts';
import type { SeenElder } from '../../store/ports/elders.ts';
import type { Transaction } from '../../store/store.ts';
import type { Access } from '../access.ts';
import { newId } from '../token.ts';
import { moveRows } from './move-rows.ts';

const slotNamed = (name: string, benefit: (id: string) => string): string => {
  const [first = '', id, ...field] = name.split('/');
  return id === undefined ? first : [first, benefit(id), ...field].join('/');
};

const withIds = ({ slots, records }: ElderState, id: string, benefit: (id: string) => string): ElderState => ({
  id,
  slots: Object.fromEntries(Object.entries(slots).map(([name, slot]) => [slotNamed(name, benefit), slot])),
  records: Object.fromEntries(Object.entries(records).map(([one, all]) => [benefit(one), all])),
});

/**
 * A copy of a family's elder that is the person's alone, under `elderId` and new ids of its benefits: they may come
 * back to the family one day and see both. Their own word and messages come along; of what others said stays that it
 * was said, not by whom.
 */
export const copyElder = async (
  tx: Transaction,
  access: Access,
  seen: SeenElder,
  elderId: string,
  now: number,
): Promise<void> => {
  const { personId, circle } = access;
  const { ownerId, elder, state } = seen;
  const ids = new Map<string, string>();
  const benefit = (id: string): string => {
    const known = ids.get(id) ?? newId();
    ids.set(id, known);
    return known;
  };
  const stamp = unsigned(now);
  await tx.elders.save(personId, withIds(state, elderId, benefit));
  await tx.elders.call(personId, personId, elderId, elder.relation, stamp);
  if (!seen.messages) await tx.elders.wantMessages(personId, personId, elderId, false, stamp);
  const mine = new Set(
    circle.sayers
      .filter((one) => one.ownerId === ownerId && one.elderId === elder.id && one.personId === personId)
      .map(({ recordId }) => recordId),
  );
  for (const { id } of Object.values(state.records).flat())
    if (!mine.has(id)) await tx.families.saySo({ ownerId: personId, elderId, recordId: id, personId: null });
  await tx.families.alias(personId, elder.id, elderId);
  const from = { ownerId, elderId: elder.id };
  const to = { ownerId: personId, elderId };
  await moveRows(tx, { personId, from, to, benefit, sameTurn: () => null, cycles: circle.cycles });
};
