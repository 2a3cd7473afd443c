import { randomUUID } from 'node:crypto';
import type { Change } from '../../../src/contract/change.ts';
import { changesBetween } from '../../../src/family/changes-between.ts';
import { sameBenefit, unsigned } from '../../../src/family/elder-state.ts';
import { mergeChange } from '../../../src/family/merge-change.ts';
import { instantOf } from '../../../src/rules/china-time.ts';
import { done, type Outcome, refused } from '../../outcome.ts';
import { knownBenefits } from '../../planning/known-benefit.ts';
import type { SeenElder } from '../../store/ports/elders.ts';
import { checkState, keepState } from '../changes/keep-state.ts';
import { stampAfter } from '../changes/stamp-after.ts';
import type { Asking } from './change-family.ts';
import { mergedElder } from './merged-elder.ts';
import { moveRows } from './move-rows.ts';

const becomes = async (asking: Asking, own: SeenElder, theirs: SeenElder): Promise<Outcome<null>> => {
  const { tx, access, me, now } = asking;
  const { personId, familyId } = me;
  const merged = mergedElder({ ...theirs.elder, relation: own.elder.relation }, own.elder);
  const { at } = stampAfter([theirs], now);
  const changes = changesBetween({ ...theirs.elder, relation: own.elder.relation }, merged.elder).map(
    (changed): Change => ({ ...changed, id: randomUUID(), changedAt: instantOf(now) }),
  );
  const merging = changes.reduce((told, change) => mergeChange(told, change, { at, by: change.id }), theirs.state);
  // What waits on the person's other phone still names the benefits that it knew.
  const paired = [...merged.benefits].filter(([was, is]) => was !== is);
  const state = paired.reduce((told, [was, is]) => sameBenefit(told, was, is, unsigned(at)), merging);
  const among = { ...access, elders: access.elders.filter((seen) => seen !== own) };
  const checked = checkState(among, familyId, state, now);
  if (!checked.ok) return checked;
  await keepState(tx, access, familyId, state, now);
  const id = theirs.elder.id;
  for (const { id: recordId } of own.elder.benefits.flatMap(({ records }) => records))
    await tx.families.saySo({ ownerId: familyId, elderId: id, recordId, personId });
  await tx.elders.call(personId, familyId, id, own.elder.relation, unsigned(at));
  if (!own.messages) await tx.elders.wantMessages(personId, familyId, id, false, unsigned(at));
  const aliases = access.circle.aliases.filter((one) => one.ownerId === personId && one.elderId === own.elder.id);
  for (const was of [own.elder.id, ...aliases.map((one) => one.was)]) await tx.families.alias(familyId, was, id);

  const { known } = knownBenefits([{ ownerId: familyId, elder: checked.value }], access.circle.cycles, now);
  for (const { cycle } of known) await tx.cycles.save(familyId, cycle);
  await moveRows(tx, {
    personId,
    from: { ownerId: personId, elderId: own.elder.id },
    to: { ownerId: familyId, elderId: id },
    benefit: (benefitId) => merged.benefits.get(benefitId) ?? benefitId,
    sameTurn: ({ basis, turn }, benefitId) => {
      const running = known.find(({ benefit }) => benefit.id === benefitId)?.cycle;
      return running?.basis === basis && running.turn === turn ? running.id : null;
    },
    cycles: access.circle.cycles,
  });
  await tx.elders.remove(personId, own.elder.id);
  return done(null);
};

/**
 * 是同一位: one elder stays, the family's; the old id leads to it. Records of both are kept, the later last certification
 * counts, the person's own word stays, and what was sent of the one counts for the other.
 */
export const sameElder = async (
  asking: Asking,
  { own: ownId, theirs: theirsId }: { own: string; theirs: string },
): Promise<Outcome<null>> => {
  const { access, me } = asking;
  const theirs = access.elder(theirsId);
  if (theirs === null || theirs.ownerId !== me.familyId) return refused('not-found', { field: 'theirs' });
  if (access.elder(ownId) === theirs) return done(null); // the first answer was lost
  const own = access.own(ownId);
  return own ? becomes(asking, own, theirs) : refused('not-found', { field: 'own' });
};
