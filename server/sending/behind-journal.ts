import type { LastCalls } from '../journal/read-journal.ts';
import type { Service } from '../service.ts';
import type { Reminder } from '../store/ports/reminders.ts';
import type { Transaction } from '../store/store.ts';

type Known = Pick<Service, 'journal' | 'store'>;

/**
 * No call follows these, so no call tells that such a row is old: after a restore it may stand as sent by the journal
 * alone.
 */
const isOver = ({ state }: Reminder): boolean => state === 'sent' || state === 'delivered' || state === 'failed';

/**
 * Calls were made, or the last one taken, of which the row does not know. A refusal that the journal has not, since its
 * disk was full just then, the row has.
 */
const isBehind = ({ calls, refusals }: Reminder, { made, open, isTaken }: LastCalls): boolean =>
  made > calls + refusals || (isTaken && open > calls);

/**
 * Of the messages called last, those with calls that the journal knows of and the database does not; with these
 * counted.
 */
const behind = async (tx: Transaction, { journal }: Known): Promise<Reminder[]> => {
  const rows: Reminder[] = [];
  for (const [id, last] of journal.lastCalls()) {
    const row = await tx.reminders.find(id);
    if (!row || isOver(row) || !isBehind(row, last)) continue;
    const calls = Math.max(row.calls, last.open);
    rows.push({ ...row, calls, refusals: Math.max(row.refusals, last.made - calls) });
  }
  return rows;
};

/** Does the journal know of a call that the database does not? Then the database is older than what happened. */
export const isOlder = (known: Known): Promise<boolean> =>
  known.store.transaction(async (tx) => (await behind(tx, known)).length > 0);

/**
 * Writes into the database the calls that only the journal knew of, once they are settled: the starts after a restore
 * are starts like any other, and a database that goes back once more is older again.
 */
export const catchUp = (known: Known): Promise<void> =>
  known.store.transaction(async (tx) => {
    for (const row of await behind(tx, known)) await tx.reminders.save(row);
  });
