import { hasGone } from '../../planning/row-facts.ts';
import type { Transaction } from '../../store/store.ts';

/** The last message of a benefit that had gone out to the person by then was opened; the first opening stays. */
export const markOpened = async (tx: Transaction, personId: string, benefitId: string, at: number): Promise<void> => {
  const rows = await tx.reminders.ofPerson(personId);
  const told = rows.filter((row) => row.benefitId === benefitId || row.also.some((one) => one.benefitId === benefitId));
  const last = told.filter((row) => hasGone(row) && row.at <= at).at(-1);
  if (last !== undefined && last.openedAt === null) await tx.reminders.save({ ...last, openedAt: at });
};
