import type { MemberWord } from '../../../src/contract/family.ts';
import type { Journal } from '../../journal/journal.ts';
import { done, type Outcome, refused } from '../../outcome.ts';
import { forgetRows } from '../../planning/forget-rows.ts';
import type { Member } from '../../store/ports/circle.ts';
import type { Transaction } from '../../store/store.ts';
import { type Asking, memberCalled, membersOf } from './change-family.ts';

const notThere = refused('not-found', { field: 'member' });

export const putMyWord = async ({ tx, me }: Asking, word: MemberWord): Promise<Outcome<null>> => {
  await tx.families.saveMember({ ...me, word });
  return done(null);
};

/** 认识. Whom nobody has recognised yet recognises nobody, least of all themselves. */
export const recognise = async (asking: Asking, memberId: string): Promise<Outcome<null>> => {
  const joiner = memberCalled(asking, memberId);
  if (joiner === null) return notThere;
  await asking.tx.families.saveMember({ ...joiner, recognised: true });
  return done(null);
};

/** Whom the family is handed to is known to it. */
export const handOver = async (asking: Asking, memberId: string): Promise<Outcome<null>> => {
  const { tx, me } = asking;
  const next = memberCalled(asking, memberId);
  if (next === null) return notThere;
  if (!me.keeper) return refused('keeper-only');
  await tx.families.saveMember({ ...me, keeper: false });
  await tx.families.saveMember({ ...next, keeper: true, recognised: true });
  return done(null);
};

/** The longest-joined that somebody knows, else the longest-joined. */
const nextKeeper = (left: readonly Member[]): Member | undefined =>
  left.find(({ recognised }) => recognised) ?? left[0];

/** Takes a member out of all that is the family's; what they certified stays, without a word of who. */
export const goOut = async (tx: Transaction, gone: Member, left: readonly Member[], now: number): Promise<void> => {
  await tx.families.dropClaimsOf(gone.familyId, gone.personId);
  await tx.families.removeMember(gone.familyId, gone.id);
  const next = gone.keeper ? nextKeeper(left) : undefined;
  if (next) await tx.families.saveMember({ ...next, keeper: true, recognised: true });
  await forgetRows(tx, gone.personId, now);
};

/** Whom somebody put out; also once more, of a database that went back to before. */
export const expel = async (
  tx: Transaction,
  gone: Member,
  others: readonly Member[],
  at: number,
  now: number,
): Promise<void> => {
  await tx.families.revokeInvitesBy(gone.familyId, gone.id);
  await tx.families.putOut(gone.familyId, gone.personId, at);
  await goOut(tx, gone, others, now);
};

/** Out at once: the next request, message or link of theirs finds nothing any more. */
export const putOut = async (
  asking: Asking,
  memberId: string,
  journal: Journal,
): Promise<Outcome<readonly string[]>> => {
  const { tx, me, now } = asking;
  const gone = memberCalled(asking, memberId);
  if (gone === null || gone.id === me.id) return notThere; // who goes by themselves leaves
  if (!me.keeper && gone.recognised) return refused('keeper-only');
  journal.goingOut(me.familyId, gone.personId, 'put-out');
  const others = membersOf(asking).filter(({ id }) => id !== gone.id);
  await expel(tx, gone, others, now, now);
  return done([gone.personId]);
};
