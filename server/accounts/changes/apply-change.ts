import type { Change } from '../../../src/contract/change.ts';
import { benefitNow, benefitSlot, type ElderState, type Stamp } from '../../../src/family/elder-state.ts';
import { mergeChange } from '../../../src/family/merge-change.ts';
import { todayInChina } from '../../../src/rules/china-time.ts';
import { done, type Outcome, refused } from '../../outcome.ts';
import { knownBenefits } from '../../planning/known-benefit.ts';
import { hasGone } from '../../planning/row-facts.ts';
import type { SeenElder } from '../../store/ports/elders.ts';
import type { Transaction } from '../../store/store.ts';
import { type Access, mayChange } from '../access.ts';
import { checkState, keepState } from './keep-state.ts';

type Of<W extends Change['what']> = Extract<Change, { what: W }>;

const notYet = refused('not-recognised-yet', { field: 'elder' });
const notThere = refused('not-found', { field: 'elder' });

/** Who said what is kept where others may ask: of a person's own elder it is the person. */
const sign = async (tx: Transaction, { personId }: Access, { ownerId, elder }: SeenElder, recordId: string) => {
  if (ownerId !== personId) await tx.families.saySo({ ownerId, elderId: elder.id, recordId, personId });
};

const add = async (tx: Transaction, access: Access, change: Of<'elder-added'>, stamp: Stamp, now: number) => {
  const nothing: ElderState = { id: change.elder, slots: {}, records: {} };
  const state = mergeChange(nothing, change, stamp);
  const checked = checkState(access, access.personId, state, now);
  if (!checked.ok) return checked;
  await keepState(tx, access, access.personId, state, now);
  await tx.elders.call(access.personId, access.personId, change.elder, change.value.relation, stamp);
  return done(null);
};

/** Who takes back what another said has to be known to the family. */
const mayTakeBack = (access: Access, { ownerId, elder }: SeenElder, takesBack: string): boolean =>
  mayChange(access, ownerId) ||
  access.circle.sayers.some(
    (one) =>
      one.ownerId === ownerId &&
      one.elderId === elder.id &&
      one.recordId === takesBack &&
      one.personId === access.personId,
  );

const isAllowed = (access: Access, seen: SeenElder, change: Change): boolean => {
  if (change.what !== 'record') return mayChange(access, seen.ownerId);
  const { value } = change;
  const isKnown = Object.values(seen.state.records).some((all) => all.some(({ id }) => id === value.id));
  if (isKnown && !mayTakeBack(access, seen, value.id)) return false; // it would take the place of another's
  return value.kind !== 'take-back' || mayTakeBack(access, seen, value.takesBack);
};

/** What alters the elder for everybody. */
const merge = async (tx: Transaction, access: Access, seen: SeenElder, change: Change, stamp: Stamp, now: number) => {
  if (!isAllowed(access, seen, change)) return notYet;
  const speaksOf = change.what === 'benefit-field' || change.what === 'record' ? change.benefit : null;
  if (speaksOf !== null && !(benefitSlot(speaksOf) in seen.state.slots))
    return refused('not-found', { field: 'benefit' });
  const state = mergeChange(seen.state, change, stamp);
  const checked = checkState(access, seen.ownerId, state, now);
  if (!checked.ok) return checked;
  await keepState(tx, access, seen.ownerId, state, now);
  if (change.what === 'record') await sign(tx, access, seen, change.value.id);
  if (change.what === 'benefit-added') for (const { id } of change.value.records) await sign(tx, access, seen, id);
  return done(null);
};

/** It counts in the turn that runs as it comes. */
const claim = async (
  tx: Transaction,
  access: Access,
  seen: SeenElder,
  change: Of<'claim'>,
  stamp: Stamp,
  now: number,
) => {
  const { ownerId, elder } = seen;
  const own = knownBenefits([seen], access.circle.cycles, now).known.find(
    ({ benefit }) => benefit.id === benefitNow(seen.state, change.benefit),
  );
  if (own === undefined) return refused('not-found', { field: 'benefit' });
  if (ownerId === access.personId) return done(null); // who is alone acts anyway
  await tx.cycles.save(ownerId, own.cycle);
  const personId = change.value === 'mine' ? access.personId : null;
  const said = { ownerId, elderId: elder.id, benefitId: own.benefit.id, personId, cycleId: own.cycle.id };
  await tx.families.claim({ ...said, saidOn: todayInChina(stamp.at) }, stamp);
  return done(null);
};

/** The last message of a benefit that had gone out to the person by then was opened; the first opening stays. */
const markOpened = async (tx: Transaction, personId: string, benefitId: string, at: number): Promise<void> => {
  const rows = await tx.reminders.ofPerson(personId);
  const told = rows.filter((row) => row.benefitId === benefitId || row.also.some((one) => one.benefitId === benefitId));
  const last = told.filter((row) => hasGone(row) && row.at <= at).at(-1);
  if (last !== undefined && last.openedAt === null) await tx.reminders.save({ ...last, openedAt: at });
};

/**
 * Brings one change of a person's into what is kept, or says why not. Only what they may reach is reached: the same
 * elder id elsewhere is not theirs.
 * @param change by our clock, as `stamp`.
 */
export const applyChange = async (
  tx: Transaction,
  access: Access,
  change: Change,
  stamp: Stamp,
  now: number,
): Promise<Outcome<null>> => {
  const seen = access.elder(change.elder);
  if (change.what === 'elder-added' && seen === null) return add(tx, access, change, stamp, now);
  if (seen === null) return notThere;
  const { ownerId, elder } = seen;
  switch (change.what) {
    case 'elder-removed':
      if (ownerId !== access.personId) return refused('family-elder', { field: 'elder' });
      return (await tx.elders.remove(ownerId, elder.id)) ? done(null) : notThere;
    case 'relation':
      await tx.elders.call(access.personId, ownerId, elder.id, change.value, stamp);
      return done(null);
    case 'messages':
      await tx.elders.wantMessages(access.personId, ownerId, elder.id, change.value, stamp);
      return done(null);
    case 'claim':
      return claim(tx, access, seen, change, stamp, now);
    case 'opened':
      await markOpened(tx, access.personId, change.benefit, stamp.at);
      return done(null);
    default:
      return merge(tx, access, seen, change, stamp, now);
  }
};
