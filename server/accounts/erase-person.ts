import type { Transaction } from '../store/store.ts';
import { hashOf } from './token.ts';

/** Sessions, elders, benefits, credits, reminders and kept events go with the person. */
export const erasePerson = async (tx: Transaction, personId: string): Promise<void> => {
  const person = await tx.people.find(personId);
  if (!person) return;
  await tx.events.eraseOf(hashOf(person.openid));
  await tx.people.erase(personId);
};
