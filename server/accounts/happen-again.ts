import { mergeChange } from '../../src/family/merge-change.ts';
import { instantOf } from '../../src/rules/china-time.ts';
import type { Deed } from '../journal/deed.ts';
import { noJournal } from '../journal/journal.ts';
import type { PlanSetting } from '../planning/plan-setting.ts';
import { replan } from '../planning/replan.ts';
import type { Service } from '../service.ts';
import type { Transaction } from '../store/store.ts';
import { accessOf } from './access.ts';
import { leaveFamily } from './family/leave-family.ts';
import { expel } from './family/members.ts';

type Of<W extends Deed['what']> = Extract<Deed, { what: W }>;
type Again = { tx: Transaction; setting: PlanSetting; now: number };

/** Whoever joined anew since is in by a later word. */
const goOutAgain = async ({ tx, setting, now }: Again, deed: Of<'put-out' | 'left'>): Promise<boolean> => {
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
      deed.keep.filter((id) => there.has(id)),
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

/** By the stamp that it had: what was said after it stands. */
const stopAgain = async ({ tx, setting, now }: Again, deed: Of<'stopped'>): Promise<boolean> => {
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

/**
 * Does once more what the journal knows of and a database that went back does not: who was put out or left goes out, and
 * who died is not reminded of. In the order in which it was done; how many of them were to be done.
 */
export const happenAgain = async (service: Service, deeds: readonly Deed[]): Promise<number> => {
  let done = 0;
  for (const deed of deeds) {
    const changed = await service.store.transaction((tx) => {
      const again = { tx, setting: service.planning, now: service.clock.now() };
      return deed.what === 'stopped' ? stopAgain(again, deed) : goOutAgain(again, deed);
    });
    if (changed) done += 1;
  }
  return done;
};
