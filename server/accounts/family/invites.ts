import type { MemberWord } from '../../../src/contract/family.ts';
import { familyLimits } from '../../../src/contract/limits.ts';
import type { Me } from '../../../src/contract/me.ts';
import { todayInChina } from '../../../src/rules/china-time.ts';
import { done, type Outcome, refused } from '../../outcome.ts';
import type { Service } from '../../service.ts';
import type { InviteMet } from '../../store/ports/families.ts';
import type { Transaction } from '../../store/store.ts';
import { changePerson } from '../change-person.ts';
import { hashOf, newNameInFamily } from '../token.ts';
import type { Asking } from './change-family.ts';

const over = refused('invite-over');

/** An invite begins with the share tap or with its first opening, whichever comes first. */
const meet = async (tx: Transaction, hash: string, personId: string | null, now: number): Promise<InviteMet | null> => {
  await tx.families.beginInvite(hash, now);
  return tx.families.meetInvite(hash, personId, now);
};

/** All that is told before joining. A dead invite is one that never was. */
export const lookAtInvite = (
  service: Service,
  secret: string,
): Promise<Outcome<{ members: number; elders: number }>> => {
  const now = service.clock.now();
  return service.store.transaction(async (tx) => {
    const met = await meet(tx, hashOf(secret), null, now);
    return met?.alive ? done({ members: met.members, elders: met.elders }) : over;
  });
};

const join = async (
  tx: Transaction,
  personId: string,
  { secret, word }: { secret: string; word: MemberWord | null },
  now: number,
): Promise<Outcome<null>> => {
  const met = await meet(tx, hashOf(secret), personId, now);
  const { members } = await tx.circle.of([personId]);
  const mine = members.filter((member) => member.personId === personId);
  if (met === null) return over;
  if (mine.some(({ familyId }) => familyId === met.familyId)) return done(null); // the first answer was lost
  if (!met.alive) return over;
  if (met.members >= familyLimits.members) return refused('family-full');
  if (mine.length >= familyLimits.familiesEach) return refused('too-many-families');
  const { familyId, madeBy } = met;
  const fresh = { id: newNameInFamily(), joinedAt: now, keeper: false, recognised: false, invitedBy: madeBy };
  await tx.families.saveMember({ familyId, personId, word, ...fresh });
  await tx.families.countJoin(familyId, met.id);
  if (met.elders > 0) await tx.people.markFirstElder(personId, todayInChina(now));
  return done(null);
};

/** One tap. Nothing of the family is told before, and a dead invite is answered like one that never was. */
export const joinFamily = (
  service: Service,
  personId: string,
  asked: { secret: string; word: MemberWord | null },
): Promise<Outcome<Me>> => changePerson(service, personId, (tx, now) => join(tx, personId, asked, now));

const isTooMany = async ({ tx, me, now }: Asking): Promise<boolean> =>
  (await tx.families.openInvites(me.familyId, now)) >= familyLimits.openInvites;

/** The invite of this secret, where it is this member's to share. */
const ofMine = async ({ tx, me, now }: Asking, hash: string): Promise<InviteMet | null | 'elsewhere'> => {
  const met = await tx.families.meetInvite(hash, null, now);
  if (met === null) return null;
  return met.familyId === me.familyId && met.madeBy === me.id ? met : 'elsewhere';
};

/**
 * Made before the share tap, since WeChat waits for nothing there; the same secret again changes nothing, but that a
 * card which was ready before a restore is ready again.
 */
export const prepareInvite = async (asking: Asking, secret: string): Promise<Outcome<null>> => {
  const { tx, me, now } = asking;
  const hash = hashOf(secret);
  const known = await ofMine(asking, hash);
  if (known === 'elsewhere') return refused('not-found');
  if (known !== null) {
    await tx.families.prepareAgain(hash, now);
    return done(null);
  }
  if (await isTooMany(asking)) return refused('too-many-invites');
  await tx.families.insertInvite({ familyId: me.familyId, id: newNameInFamily(), hash, madeBy: me.id, madeAt: now });
  return done(null);
};

/** The share tap. It may be the first that is heard of the secret. */
export const beginInvite = async (asking: Asking, secret: string): Promise<Outcome<null>> => {
  const prepared = await prepareInvite(asking, secret);
  if (!prepared.ok) return prepared;
  const hash = hashOf(secret);
  if (await asking.tx.families.beginInvite(hash, asking.now)) return done(null);
  const met = await ofMine(asking, hash);
  if (met !== null && met !== 'elsewhere' && met.alive) return done(null); // begun already
  return (await isTooMany(asking)) ? refused('too-many-invites') : over;
};

/** By who made it, and by who keeps the family. */
export const revokeInvite = async ({ tx, access, me }: Asking, inviteId: string): Promise<Outcome<null>> => {
  const invite = access.circle.invites.find(({ familyId, id }) => familyId === me.familyId && id === inviteId);
  if (invite === undefined) return refused('not-found', { field: 'invite' });
  if (invite.madeBy !== me.id && !me.keeper) return refused('keeper-only');
  await tx.families.revokeInvite(me.familyId, inviteId);
  return done(null);
};
