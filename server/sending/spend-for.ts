import type { Reminder } from '../store/ports/reminders.ts';
import type { Transaction } from '../store/store.ts';

/** Takes the message's credit, once, in the transaction that records the message as sent. */
export const spendFor = async (tx: Transaction, row: Reminder): Promise<Reminder> => {
  if (row.spent || row.templateId === null) return row;
  await tx.ledger.spendOne(row.personId, row.templateId);
  return { ...row, spent: true };
};
