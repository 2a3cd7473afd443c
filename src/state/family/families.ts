import type { Family } from '../../contract/family.ts';
import { myselfIn } from '../../family/members.ts';
import { remote } from '../remote.ts';
import { usePart } from '../stored.ts';

const none: readonly Family[] = [];

/** As the service last said. */
export const families = (): readonly Family[] => remote.get().me?.families ?? none;

/** The families of this person; empty for who is alone, and before the service was heard. */
export const useFamilies = (): readonly Family[] => usePart(remote, ({ me }) => me?.families ?? none);

/** null: the elder is the person's alone. */
export const familyOf = (elderId: string): Family | null =>
  families().find(({ elders }) => elders.includes(elderId)) ?? null;

/** What a card carries so that members open what is true now; undefined: the elder is the person's alone. */
export const sharedId = (elderId: string): string | undefined => (familyOf(elderId) ? elderId : undefined);

/**
 * Nobody of the elder's family has recognised the person yet: they read, claim and certify, and change nothing else.
 */
export const isJoiner = (elderId: string): boolean => {
  const family = familyOf(elderId);
  return family !== null && myselfIn(family)?.recognised === false;
};
