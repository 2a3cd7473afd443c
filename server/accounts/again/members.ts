import { noJournal } from '../../journal/journal.ts';
import { replan } from '../../planning/replan.ts';
import { accessOf } from '../access.ts';
import { leaveFamily } from '../family/leave-family.ts';
import { expel } from '../family/members.ts';
import type { Again, DeedOf } from './again.ts';

/** Whoever joined anew since is in by a later word. */
export const goOutAgain = async ({ tx, setting, now }: Again, deed: DeedOf<'put-out' | 'left'>): Promise<boolean> => {
  const { familyId, personId, at } = deed;
  const access = await accessOf(tx, personId);
  const me = access.member(familyId);
  if (me === null || me.joinedAt > at) return false;
  const others = access.circle.members.filter((one) => one.familyId === familyId && one.id !== me.id);
  if (deed.what === 'put-out') await expel(tx, me, others, at, now);
  else {
    const there = new Set(access.elders.flatMap(({ ownerId, elder }) => (ownerId === familyId ? [elder.id] : [])));
    const asking = { tx, access, me, now };
    const left = await leaveFamily(
      asking,
      deed.keep.filter(({ elderId }) => there.has(elderId)),
      noJournal,
    );
    if (!left.ok) await leaveFamily(asking, [], noJournal);
  }
  await replan(
    tx,
    personId,
    setting,
    now,
    others.slice(0, 1).map((one) => one.personId),
  );
  return true;
};
