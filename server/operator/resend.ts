import { replan } from '../planning/replan.ts';
import { isOnItsWay, isWaiting } from '../planning/row-facts.ts';
import { later } from '../sending/outcome-of.ts';
import type { Service } from '../service.ts';
import type { Reminder } from '../store/ports/reminders.ts';
import type { Transaction } from '../store/store.ts';
import { type Acted, no, noAsItIs, yes } from './acted.ts';

/** Of a call whose fate stays unknown the operator decides: it may arrive twice, and is counted so. */
const mayGoAgain = (row: Reminder): boolean =>
  row.state === 'failed' || row.state === 'skipped' || (row.state === 'uncertain' && row.eventUntil === null);

/** Of what a person may be sent, what no other message that is due or on its way takes. */
const isBacked = async (tx: Transaction, row: Reminder, templateId: string, now: number): Promise<boolean> => {
  const rows = await tx.reminders.ofPerson(row.personId);
  const takes = (other: Reminder): boolean =>
    other.id !== row.id && !other.spent && (isOnItsWay(other) || (isWaiting(other) && other.funded && other.at <= now));
  return (await tx.ledger.count(row.personId, templateId)) > rows.filter(takes).length;
};

/** Why what was planned once more is not to go: its sentence. */
const refusalOf = (after: Reminder | null): Acted => {
  if (after?.state !== 'skipped' || after.reason === 'no-credit') return no('no-longer-holds');
  return no(after.reason === 'overtaken' ? 'no-longer-holds-overtaken' : 'no-longer-holds-late');
};

/** Planned once more. The call whose answer or event ended it is known to have brought nothing, and counts no more. */
const plannedOnceMore = (row: Reminder, notBefore: number): Reminder => {
  const next: Reminder =
    row.state === 'failed' && row.code !== null
      ? { ...later(row, notBefore, row.code), msgid: null }
      : { ...row, state: 'planned', notBefore };
  // One more message takes one more of what WeChat allows, also when the first call took one.
  return { ...next, funded: true, spent: false };
};

/**
 * Plans a message once more, as one that a subscription backs: whether one did when it was planned says nothing of now.
 * It goes at once, or at its own time when that is to come. What is refused stands as it stood.
 */
export const resend = async (service: Service, tx: Transaction, row: Reminder): Promise<Acted> => {
  if (!mayGoAgain(row)) return noAsItIs('not-to-resend', row.state);
  const now = service.clock.now();
  const { templateId } = service.planning;
  if (row.at <= now && !(await isBacked(tx, row, templateId, now))) return no('no-credit');
  const notBefore = Math.max(now, row.at);
  await tx.reminders.save(plannedOnceMore(row, notBefore));
  await replan(tx, row.personId, service.planning, now);
  const after = await tx.reminders.find(row.id);
  if (after?.state !== 'planned') {
    await tx.reminders.save(row);
    return refusalOf(after);
  }
  // WeChat took it, and its event took that back: the journal counts it no more either.
  if (row.state === 'failed' && row.msgid !== null) service.journal.answered(row, 'refused');
  if (after.notBefore > now) return yes('planned-again');
  const restoredAt = await tx.restores.restoredAt();
  if (restoredAt !== null && after.at <= restoredAt) {
    // It would be held or dropped once more: this is the operator's word on it.
    await tx.restores.hold(after);
    await tx.restores.release(after.id, now);
  }
  return yes((await tx.pauses.isPaused(templateId)) ? 'goes-when-resumed' : 'goes-again');
};
