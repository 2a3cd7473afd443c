import { enqueue, useWaiting, waiting } from '../changes/queue';
import type { Outcome } from '../stored';
import { syncNow } from '../sync';
import { familyOf, useFamilies } from './families';

const told = (outcome: Outcome): Outcome => {
  void syncNow();
  return outcome;
};

/** 我来办, and 换我来办 where another had said it. */
export const claim = (elder: string, benefit: string): Outcome =>
  told(enqueue([{ what: 'claim', elder, benefit, value: 'mine' }]));

export const giveBack = (elder: string, benefit: string): Outcome =>
  told(enqueue([{ what: 'claim', elder, benefit, value: 'back' }]));

/** Whether the person wants messages about an elder; no other member is concerned. */
export const wantMessages = (elder: string, value: boolean): Outcome =>
  told(enqueue([{ what: 'messages', elder, value }]));

const wantsMessages = (elderId: string): boolean => {
  const wish = waiting().flatMap((one) => (one.what === 'messages' && one.elder === elderId ? [one.value] : []));
  const turns = familyOf(elderId)?.turns.filter(({ elder }) => elder === elderId) ?? [];
  return wish[wish.length - 1] ?? (turns.length === 0 || turns.some(({ role }) => role !== 'none'));
};

export function useWantsMessages(elderId: string): boolean {
  useFamilies();
  useWaiting();
  return wantsMessages(elderId);
}
