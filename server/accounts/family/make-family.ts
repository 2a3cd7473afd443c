import type * as v from 'valibot';
import type { newFamily } from '../../../src/contract/family.ts';
import { eldersEach, familyLimits } from '../../../src/contract/limits.ts';
import { done, type Outcome, refused } from '../../outcome.ts';
import type { SeenElder } from '../../store/ports/elders.ts';
import type { Transaction } from '../../store/store.ts';
import { type Access, accessOf } from '../access.ts';
import { hashOf, newId, newNameInFamily } from '../token.ts';
import type { Asking } from './change-family.ts';

/** Each of them the person's own; null: one is not. */
const ownElders = (access: Access, ids: readonly string[]): SeenElder[] | null => {
  const elders = [...new Set(ids)].map((id) => access.own(id));
  return elders.every((one) => one !== null) ? elders : null;
};

/** What the person recorded so far was theirs; what is signed already somebody else had said. */
const bring = async (tx: Transaction, { personId }: Access, { elder }: SeenElder, familyId: string): Promise<void> => {
  await tx.elders.bring(personId, elder.id, familyId);
  for (const { id } of elder.benefits.flatMap(({ records }) => records))
    await tx.families.saySo({ ownerId: familyId, elderId: elder.id, recordId: id, personId });
};

/** The first invite makes the family. The same secret again finds the one it made. */
export const makeFamily = async (
  tx: Transaction,
  personId: string,
  { elders: ids, word, secret }: v.InferOutput<typeof newFamily>,
  now: number,
): Promise<Outcome<null>> => {
  const hash = hashOf(secret);
  const known = await tx.families.meetInvite(hash, personId, now);
  const access = await accessOf(tx, personId);
  if (known !== null) return access.member(known.familyId) ? done(null) : refused('not-found', { field: 'secret' });
  const elders = ownElders(access, ids);
  if (elders === null) return refused('not-found', { field: 'elders' });
  const mine = access.circle.members.filter((member) => member.personId === personId);
  if (mine.length >= familyLimits.familiesEach) return refused('too-many-families');
  const [familyId, memberId] = [newId(), newNameInFamily()];
  await tx.families.insert(familyId, now);
  const first = { id: memberId, joinedAt: now, keeper: true, recognised: true, invitedBy: null };
  await tx.families.saveMember({ familyId, personId, word, ...first });
  for (const seen of elders) await bring(tx, access, seen, familyId);
  await tx.families.insertInvite({ familyId, id: newNameInFamily(), hash, madeBy: memberId, madeAt: now });
  return done(null);
};

/** Elders of one's own are the family's from now on. */
export const bringElders = async ({ tx, access, me }: Asking, ids: readonly string[]): Promise<Outcome<null>> => {
  const there = [...access.elders, ...access.hidden].filter(({ ownerId }) => ownerId === me.familyId);
  const isThere = (id: string): boolean => there.some(({ elder }) => elder.id === id);
  const benefits = new Set(there.flatMap(({ elder }) => elder.benefits.map(({ id }) => id)));
  const isTaken = ({ elder }: SeenElder): boolean =>
    isThere(elder.id) || elder.benefits.some(({ id }) => benefits.has(id));
  // Sent a second time, they are there already; one that is still the person's own is another under the same id.
  const elders = ownElders(
    access,
    ids.filter((id) => !isThere(id) || access.own(id) !== null),
  );
  if (elders === null || elders.some(isTaken)) return refused('not-found', { field: 'elders' });
  if (there.length + elders.length > eldersEach) return refused('elders-full');
  for (const seen of elders) await bring(tx, access, seen, me.familyId);
  return done(null);
};
