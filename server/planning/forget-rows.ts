import { dayMs } from '../../src/rules/china-time.ts';
import type { Reminder } from '../store/ports/reminders.ts';
import type { Transaction } from '../store/store.ts';
import { isOnItsWay } from './row-facts.ts';

/** WeChat's event comes within seconds; a week after the moment it is not waited for any more. */
export const eventMs = 7 * dayMs;

/** The call has gone out and its last word may still come: without the row that word could be taken for another's. */
const awaitsItsEvent = (row: Reminder, now: number): boolean =>
  isOnItsWay(row) || (row.state === 'sent' && now - row.at < eventMs);

/** Until when what is left of a call is kept for its event; null: the row has its elder, and goes with its day. */
export const keptUntil = (row: Reminder): number | null => (row.elderId === null ? row.at + eventMs : null);

/** Only the call, nothing of the elder. */
const withoutElder = (row: Reminder): Reminder => ({
  ...row,
  elderId: null,
  benefitId: row.id,
  cycleId: row.id,
  also: [],
  promised: { ...row.promised, checkBy: null, adviseBy: null, opensOn: null, ruleKind: null },
});

/** Removes a person's messages of elders whom they do not see any more. */
export const forgetRows = async (tx: Transaction, personId: string, now: number): Promise<void> => {
  const elders = await tx.elders.seenBy(personId);
  const seen = new Set(elders.map(({ ownerId, elder }) => `${ownerId} ${elder.id}`));
  for (const row of await tx.reminders.ofPerson(personId)) {
    const gone = row.elderId === null || !seen.has(`${row.ownerId} ${row.elderId}`);
    if (awaitsItsEvent(row, now)) {
      if (gone && row.elderId !== null) await tx.reminders.save(withoutElder(row));
    } else if (gone) await tx.reminders.remove(row);
  }
  for (const owner of new Set([personId, ...elders.map(({ ownerId }) => ownerId)])) await tx.cycles.dropUnused(owner);
};
