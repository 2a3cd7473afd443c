import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { ReminderPlan } from '../../src/rules/reminders/types.ts';
import { ownerOf } from '../accounts/owner-of.ts';
import type { Reminder } from '../store/ports/reminders.ts';
import type { Transaction } from '../store/store.ts';
import { type Draft, draftPlan, type Wanted } from './draft-plan.ts';
import type { Fate } from './fate-of.ts';

const fresh = (personId: string, { item, own, also, funded, moment }: Wanted): Reminder => ({
  id: randomUUID(),
  personId,
  elderId: own.elder.id,
  benefitId: item.benefitId,
  also,
  cycle: own.cycle,
  moment,
  kind: item.kind,
  on: item.on,
  at: Date.parse(item.at),
  round: item.round,
  funded,
  checkBy: own.window.checkBy,
  state: 'planned',
  notBefore: Date.parse(item.at),
  calls: 0,
  refusals: 0,
  owner: null,
  leaseUntil: null,
  templateId: null,
  msgid: null,
  code: null,
  reason: null,
  spent: false,
});

const keyOf = (elderId: string, benefitId: string, cycle: string, moment: string) =>
  [elderId, benefitId, cycle, moment].join('\n');

const settle = (row: Reminder, fate: Exclude<Fate, 'keep'>): Reminder =>
  fate === 'cancel'
    ? { ...row, state: 'cancelled', owner: null, leaseUntil: null }
    : { ...row, state: 'skipped', reason: fate, owner: null, leaseUntil: null };

/** A row to be written so that it says what the plan now wants; null when it may stay as it is. */
const brought = (row: Reminder, wanted: Wanted): Reminder | null => {
  const isOpen = row.state === 'planned' || row.state === 'cancelled' || row.state === 'skipped';
  if (!isOpen) return null;
  const { item, own, also, funded } = wanted;
  const at = Date.parse(item.at);
  const next: Reminder = {
    ...row,
    also,
    on: item.on,
    at,
    round: item.round,
    funded,
    checkBy: own.window.checkBy,
    state: 'planned',
    notBefore: at,
    reason: null,
  };
  const same =
    row.state === 'planned' &&
    row.at === at &&
    row.round === item.round &&
    row.funded === funded &&
    isDeepStrictEqual(row.also, also);
  return same ? null : next;
};

const endOf = (row: Reminder, draft: Draft): Reminder | null => {
  if ((row.state !== 'planned' && row.state !== 'claimed') || draft.unreadable.has(row.benefitId)) return null;
  const fate = draft.fates.get(row.id) ?? 'cancel';
  return fate === 'keep' ? null : settle(row, fate);
};

/**
 * Brings one person's reminders to what the rules want now, inside the caller's transaction: new moments are planned,
 * those that no longer hold are cancelled, those whose time is over are skipped. What is being sent or was sent stays.
 */
export const replan = async (
  tx: Transaction,
  personId: string,
  templateId: string,
  now: number,
): Promise<ReminderPlan | null> => {
  const person = await tx.people.find(personId);
  if (!person) return null;
  const elders = await tx.elders.list(ownerOf(personId), personId);
  const rows = await tx.reminders.ofPerson(personId);
  const credits = await tx.ledger.count(personId, templateId);
  const draft = draftPlan({ person, elders, rows, credits, now });
  const left = new Map(rows.map((row) => [keyOf(row.elderId, row.benefitId, row.cycle, row.moment), row]));
  for (const wanted of draft.wanted) {
    const key = keyOf(wanted.own.elder.id, wanted.item.benefitId, wanted.own.cycle, wanted.moment);
    const row = left.get(key);
    left.delete(key);
    const next = row ? brought(row, wanted) : fresh(personId, wanted);
    if (next) await tx.reminders.save(next);
  }
  for (const row of left.values()) {
    const next = endOf(row, draft);
    if (next) await tx.reminders.save(next);
  }
  return draft.plan;
};
