import { eldersEach } from '../../../src/contract/elder.ts';
import type { Journal } from '../../journal/journal.ts';
import { done, type Outcome, refused } from '../../outcome.ts';
import type { SeenElder } from '../../store/ports/elders.ts';
import type { Asking } from './change-family.ts';
import { membersOf } from './change-family.ts';
import { copyElder } from './copy-elder.ts';
import { goOut } from './members.ts';

/** They are the person's alone again. */
const takeAllHome = async ({ tx, access, me, now }: Asking, elders: readonly SeenElder[]): Promise<void> => {
  for (const seen of elders) {
    if (access.own(seen.elder.id)) await copyElder(tx, access, seen, now);
    else await tx.elders.takeHome(me.familyId, seen.elder.id, me.personId);
  }
  await tx.families.remove(me.familyId);
};

/**
 * Leaves with copies of these elders; the last one out takes all of them along, and the family is no more.
 * @returns one who stays, whose family is to be planned anew.
 */
export const leaveFamily = async (
  asking: Asking,
  keep: readonly string[],
  journal: Journal,
): Promise<Outcome<readonly string[]>> => {
  const { tx, access, me, now } = asking;
  const elders = access.elders.filter(({ ownerId }) => ownerId === me.familyId);
  const left = membersOf(asking).filter(({ id }) => id !== me.id);
  if (left.length === 0) {
    journal.goingOut(me.familyId, me.personId, { keep });
    await takeAllHome(asking, elders);
    return done([]);
  }
  const kept = [...new Set(keep)].map((id) => elders.find(({ elder }) => elder.id === id));
  if (!kept.every((seen) => seen !== undefined)) return refused('not-found', { field: 'keep' });
  const own = access.elders.filter(({ ownerId }) => ownerId === me.personId);
  if (own.length + kept.length > eldersEach) return refused('elders-full');
  journal.goingOut(me.familyId, me.personId, { keep });
  for (const seen of kept) await copyElder(tx, access, seen, now);
  await goOut(tx, me, left, now);
  return done(left.slice(0, 1).map(({ personId }) => personId));
};
