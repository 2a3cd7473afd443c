import { mergeChange } from '../../../src/family/merge-change.ts';
import { instantOf } from '../../../src/rules/china-time.ts';
import { forgetRows } from '../../planning/forget-rows.ts';
import { replan } from '../../planning/replan.ts';
import { accessOf } from '../access.ts';
import type { Again, DeedOf } from './again.ts';

/** By the stamp that it had: what was said after it stands. */
export const stopAgain = async ({ tx, setting, now }: Again, deed: DeedOf<'stopped'>): Promise<boolean> => {
  const { ownerId, elderId, saidBy, stopped, stamp } = deed;
  const whole = (await accessOf(tx, saidBy)).elder(elderId);
  const kept = whole ?? (await tx.elders.ofOwner(ownerId)).find(({ elder }) => elder.id === elderId);
  if (kept === undefined) return false;
  const change = { id: stamp.by, changedAt: instantOf(stamp.at), elder: kept.elder.id };
  const field = { what: 'elder-field' as const, field: 'stopped', value: stopped };
  const state = mergeChange(kept.state, { ...change, ...field }, stamp);
  if (state.slots === kept.state.slots) return false;
  await tx.elders.save(kept.ownerId, state);
  const [member] = await tx.families.membersOf(kept.ownerId);
  await replan(tx, member?.personId ?? kept.ownerId, setting, now);
  return true;
};

/** Only an elder of the person's own. One that was added again since has been told of later. */
export const removeAgain = async ({ tx, setting, now }: Again, deed: DeedOf<'removed'>): Promise<boolean> => {
  const { ownerId, elderId, toldAt } = deed;
  const kept = (await tx.elders.ofOwner(ownerId)).find(({ elder }) => elder.id === elderId);
  if (kept === undefined || Object.values(kept.state.slots).some(({ at }) => at > toldAt)) return false;
  await tx.elders.remove(ownerId, elderId);
  await forgetRows(tx, ownerId, now);
  await replan(tx, ownerId, setting, now);
  return true;
};
