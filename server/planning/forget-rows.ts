import type { Reminder } from '../store/ports/reminders.ts';
import type { Transaction } from '../store/store.ts';
import { isOnItsWay } from './row-facts.ts';

const dayMs = 86_400_000;

/**
 * A message is kept this long after its moment: longer than any moment counts that moves with the days of its year
 * (`cycle-of.ts`), so that pruning never lets one be sent a second time.
 */
export const rowsKeptMs = 400 * dayMs;

/** WeChat's event comes within seconds; a week after the moment it is not waited for any more. */
export const eventMs = 7 * dayMs;

/** The call has gone out and its last word may still come: without the row that word could be taken for another's. */
const awaitsItsEvent = (row: Reminder, now: number): boolean =>
  isOnItsWay(row) || (row.state === 'sent' && now - row.at < eventMs);

/** From when on the row may be forgotten, as far as its elder is still there. */
export const keptUntil = (row: Reminder): number => row.at + (row.elderId === null ? eventMs : rowsKeptMs);

/** Only the call, nothing of the elder. */
const withoutElder = (row: Reminder): Reminder => ({
  ...row,
  elderId: null,
  benefitId: row.id,
  cycleId: row.id,
  also: [],
  promised: { ...row.promised, checkBy: null, adviseBy: null, opensOn: null, ruleKind: null },
});

/** Removes a person's messages of elders whom they do not see any more, and those past their term. */
export const forgetRows = async (tx: Transaction, personId: string, now: number): Promise<void> => {
  const elders = await tx.elders.seenBy(personId);
  const seen = new Set(elders.map(({ ownerId, elder }) => `${ownerId} ${elder.id}`));
  for (const row of await tx.reminders.ofPerson(personId)) {
    const gone = row.elderId === null || !seen.has(`${row.ownerId} ${row.elderId}`);
    if (awaitsItsEvent(row, now)) {
      if (gone && row.elderId !== null) await tx.reminders.save(withoutElder(row));
    } else if (gone || now - row.at > rowsKeptMs) await tx.reminders.remove(row.id);
  }
  for (const owner of new Set([personId, ...elders.map(({ ownerId }) => ownerId)])) await tx.cycles.dropUnused(owner);
};
