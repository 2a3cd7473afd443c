import { useWaiting, waiting } from '../changes/queue.ts';
import { familyOf, useFamilies } from './families.ts';

/** Whether the person wants messages about an elder, as last said here, else as the service keeps it. */
export const wantsMessages = (elderId: string): boolean => {
  const wish = waiting().flatMap((one) => (one.what === 'messages' && one.elder === elderId ? [one.value] : []));
  const turns = familyOf(elderId)?.turns.filter(({ elder }) => elder === elderId) ?? [];
  return wish[wish.length - 1] ?? (turns.length === 0 || turns.some(({ role }) => role !== 'none'));
};

export function useWantsMessages(elderId: string): boolean {
  useFamilies();
  useWaiting();
  return wantsMessages(elderId);
}
