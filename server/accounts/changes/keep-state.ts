import type { Elder } from '../../../src/contract/elder.ts';
import { benefitsEach, eldersEach } from '../../../src/contract/limits.ts';
import { type ElderState, elderOf } from '../../../src/family/elder-state.ts';
import { todayInChina } from '../../../src/rules/china-time.ts';
import { done, type Outcome, refused } from '../../outcome.ts';
import type { Transaction } from '../../store/store.ts';
import type { Access } from '../access.ts';
import { checkElder } from '../check-elder.ts';

/** Those that were taken away stay known, so that a late word of one does not bring it back. */
const benefitsEverEach = 20;

const benefitsEver = ({ slots }: ElderState): number =>
  Object.keys(slots).filter((name) => name.split('/').length === 2).length;

/**
 * Holds a state against the contract and the rules: what they could not compute is not kept.
 * @returns the elder that follows from it.
 */
export const checkState = (access: Access, ownerId: string, state: ElderState, now: number): Outcome<Elder> => {
  const others = [...access.elders, ...access.hidden.filter((one) => one.ownerId === ownerId)].filter(
    ({ elder }) => elder.id !== state.id,
  );
  const told = elderOf(state, 'other');
  if (told === null) return refused('malformed-body', { field: 'value', expected: 'an elder' });
  if (told.benefits.length > benefitsEach || benefitsEver(state) > benefitsEverEach) return refused('benefits-full');
  const ofOwner = others.filter((one) => one.ownerId === ownerId);
  if (ofOwner.length >= eldersEach) return refused('elders-full');
  const checked = checkElder(
    told,
    others.map(({ elder }) => elder),
    todayInChina(now),
  );
  return checked.ok ? done(told) : checked;
};

/** Keeps a state that was checked. */
export const keepState = async (
  tx: Pick<Transaction, 'elders' | 'people'>,
  { personId }: Access,
  ownerId: string,
  state: ElderState,
  now: number,
): Promise<void> => {
  await tx.elders.save(ownerId, state);
  await tx.people.markFirstElder(personId, todayInChina(now));
};
