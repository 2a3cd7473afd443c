import type { Service } from '../service.ts';
import type { Transaction } from '../store/store.ts';
import { hashOf } from './token.ts';

/** Sessions, elders, benefits, credits, reminders and kept events go with the person. */
export const erasePerson = async (tx: Transaction, personId: string): Promise<void> => {
  const person = await tx.people.find(personId);
  if (!person) return;
  await tx.events.eraseOf(hashOf(person.openid));
  await tx.people.erase(personId);
};

/** A person asked to be erased: the journal remembers it first, so that no backup brings them back. */
export const eraseForGood = async ({ journal, store }: Service, personId: string): Promise<void> => {
  journal.erasing(personId);
  await store.transaction((tx) => erasePerson(tx, personId));
};
