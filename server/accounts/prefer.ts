import type { Preferences } from '../../src/contract/preferences.ts';
import type { Journal } from '../journal/journal.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { Person } from '../store/ports/people.ts';
import type { Transaction } from '../store/store.ts';

/** Keeps when and whether the person wants messages. The journal remembers whether: no backup brings unwanted ones. */
export const prefer = async (
  tx: Transaction,
  personId: string,
  preferencesOf: (person: Person) => Preferences,
  journal: Journal,
): Promise<Outcome<null>> => {
  const person = await tx.people.find(personId);
  if (!person) return refused('login-expired');
  const wanted = preferencesOf(person);
  if (wanted.enabled !== person.enabled) journal.wanting(personId, wanted.enabled);
  await tx.people.savePreferences(personId, wanted);
  return done(null);
};
