import type { Transaction } from '../store/store.ts';
import { countEvent } from './count-event.ts';

/** Counts the events that came before their person had logged in, in the order they happened. True when there were any. */
export const countKeptEvents = async (tx: Transaction, personId: string, openidHash: string): Promise<boolean> => {
  const events = await tx.events.uncountedOf(openidHash);
  for (const event of events) {
    await countEvent(tx, personId, event);
    await tx.events.markCounted(event.key);
  }
  return events.length > 0;
};
