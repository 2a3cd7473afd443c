import { randomUUID } from 'node:crypto';
import type { Change } from '../../src/contract/change.ts';
import type { Elder } from '../../src/contract/elder.ts';
import { eldersEach } from '../../src/contract/limits.ts';
import { changesBetween } from '../../src/family/changes-between.ts';
import { type ElderState, unsigned } from '../../src/family/elder-state.ts';
import { mergeChange } from '../../src/family/merge-change.ts';
import { instantOf, todayInChina } from '../../src/rules/china-time.ts';
import type { CivilDate } from '../../src/rules/vocabulary.ts';
import type { Journal } from '../journal/journal.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { forgetRows } from '../planning/forget-rows.ts';
import type { Transaction } from '../store/store.ts';
import { type Access, accessOf, mayChange } from './access.ts';
import { keepState } from './changes/keep-state.ts';
import { noteRemoval, noteStop } from './changes/note-deed.ts';
import { stampAfter } from './changes/stamp-after.ts';
import { checkElder } from './check-elder.ts';
import { withRecordsKept } from './records-kept.ts';

/** A phone whose clock is ahead tells of today, not of tomorrow. */
const toldBy = (elder: Elder, today: CivilDate): Elder => ({
  ...elder,
  benefits: elder.benefits.map((each) => (each.toldOn > today ? { ...each, toldOn: today } : each)),
});

const signAll = async (tx: Transaction, { personId }: Access, ownerId: string, before: Elder, after: Elder) => {
  const known = new Set(before.benefits.flatMap(({ records }) => records.map(({ id }) => id)));
  for (const { id } of after.benefits.flatMap(({ records }) => records))
    if (!known.has(id)) await tx.families.saySo({ ownerId, elderId: after.id, recordId: id, personId });
};

/**
 * Keeps an elder that was told in one piece and that the rules can compute: what differs from what is kept counts as
 * changed now, all of it or nothing.
 */
export const keepElder = async (
  tx: Transaction,
  personId: string,
  elder: Elder,
  now: number,
  journal: Journal,
): Promise<Outcome<null>> => {
  const today = todayInChina(now);
  const access = await accessOf(tx, personId);
  const kept = access.elder(elder.id);
  const ownerId = kept?.ownerId ?? personId;
  const hidden = access.hidden.filter((seen) => seen.ownerId === ownerId);
  const others = [...access.elders, ...hidden].filter((seen) => seen !== kept);
  if (kept === null && others.filter((seen) => seen.ownerId === personId).length >= eldersEach)
    return refused('malformed-body', { field: 'id', expected: `${eldersEach} elders` });
  if (!mayChange(access, ownerId)) return refused('not-recognised-yet');
  const whole = withRecordsKept(toldBy({ ...elder, id: kept?.elder.id ?? elder.id }, today), kept?.elder);
  const checked = checkElder(
    whole,
    others.map((seen) => seen.elder),
    today,
  );
  if (!checked.ok) return checked;
  const { at } = stampAfter(kept ? [kept] : [], now);
  const changes = changesBetween(kept?.elder ?? null, whole).map(
    (changed): Change => ({ ...changed, id: randomUUID(), changedAt: instantOf(now) }),
  );
  const before: ElderState = kept?.state ?? { id: whole.id, slots: {}, records: {} };
  const state = changes.reduce((told, change) => mergeChange(told, change, { at, by: change.id }), before);
  for (const change of changes)
    noteStop(journal, { ownerId, elderId: whole.id, saidBy: personId }, change, { at, by: change.id });
  await keepState(tx, access, ownerId, state, now);
  await tx.elders.call(personId, ownerId, whole.id, whole.relation, unsigned(at));
  if (kept && ownerId !== personId) await signAll(tx, access, ownerId, kept.elder, whole);
  return done(null);
};

/** Forgets an elder of the person's own and their messages, sent ones as well. */
export const forgetElder = async (
  tx: Transaction,
  personId: string,
  elderId: string,
  now: number,
  journal: Journal,
): Promise<Outcome<null>> => {
  const seen = (await accessOf(tx, personId)).elder(elderId);
  if (seen === null) return refused('not-found', { field: 'id' });
  if (seen.ownerId !== personId) return refused('family-elder', { field: 'id' });
  noteRemoval(journal, seen, now);
  await tx.elders.remove(personId, seen.elder.id);
  await forgetRows(tx, personId, now);
  return done(null);
};
