import type { Reminder } from '../store/ports/reminders.ts';
import type { Transaction } from '../store/store.ts';

/** Takes the message's credit, once, in the transaction that records the message as sent. */
export const spendFor = async <R extends Reminder>(tx: Transaction, row: R): Promise<R> => {
  if (row.spent || row.templateId === null) return row;
  await tx.ledger.spendOne(row.personId, row.templateId);
  return { ...row, spent: true };
};
