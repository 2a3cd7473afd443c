import { eldersEach } from '../../../src/contract/limits.ts';
import type { Copied } from '../../journal/deed.ts';
import type { Journal } from '../../journal/journal.ts';
import { done, type Outcome, refused } from '../../outcome.ts';
import type { SeenElder } from '../../store/ports/elders.ts';
import { newId } from '../token.ts';
import type { Asking } from './change-family.ts';
import { membersOf } from './change-family.ts';
import { copyElder } from './copy-elder.ts';
import { goOut } from './members.ts';

type Going = { seen: SeenElder; copy: string };

/** They are the person's alone again; whose id another elder has already, under a new one. */
const takeAllHome = async ({ tx, access, me, now }: Asking, all: readonly Going[]): Promise<void> => {
  for (const { seen, copy } of all) {
    if (access.hidden.includes(seen)) await copyElder(tx, access, seen, copy, now);
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
  keep: readonly Copied[],
  journal: Journal,
): Promise<Outcome<readonly string[]>> => {
  const { tx, access, me, now } = asking;
  const isHere = ({ ownerId }: SeenElder): boolean => ownerId === me.familyId;
  const elders = access.elders.filter(isHere);
  const left = membersOf(asking).filter(({ id }) => id !== me.id);
  const copies = new Map(keep.map(({ elderId, copyId }) => [elderId, copyId]));
  const going = (seen: SeenElder): Going => {
    const said = copies.get(seen.elder.id);
    // By the journal of before: the person may have another under that id meanwhile.
    return { seen, copy: said !== undefined && access.elder(said) === null ? said : newId() };
  };
  const goingOut = (all: readonly Going[]): void => {
    const copied = all.map(({ seen, copy }) => ({ elderId: seen.elder.id, copyId: copy }));
    journal.goingOut(me.familyId, me.personId, { keep: copied });
  };
  if (left.length === 0) {
    const all = [...elders, ...access.hidden.filter(isHere)].map(going);
    goingOut(all);
    await takeAllHome(asking, all);
    return done([]);
  }
  const kept = elders.filter(({ elder }) => copies.has(elder.id)).map(going);
  if (kept.length < copies.size) return refused('not-found', { field: 'keep' });
  const own = access.elders.filter(({ ownerId }) => ownerId === me.personId);
  if (own.length + kept.length > eldersEach) return refused('elders-full');
  goingOut(kept);
  for (const { seen, copy } of kept) await copyElder(tx, access, seen, copy, now);
  await goOut(tx, me, left, now);
  return done(left.slice(0, 1).map(({ personId }) => personId));
};
