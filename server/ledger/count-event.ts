import type { KeptEvent } from '../store/ports/events.ts';
import type { Transaction } from '../store/store.ts';
import { acceptOnce } from './accept-once.ts';

/** CreateTime has whole seconds: a refusal holds for all of its second. */
const restOfSecondMs = 999;

/** Writes a popup or change event of a known person into the ledger; what became of an accept, null: it was none. */
export const countEvent = async (
  tx: Transaction,
  personId: string,
  event: KeptEvent,
): Promise<Awaited<ReturnType<typeof acceptOnce>> | null> => {
  const { templateId, createdAt } = event;
  if (event.name === 'popup' && event.accepted)
    return acceptOnce(tx, { personId, templateId, happenedAt: createdAt, by: { eventKey: event.key } });
  // A refusal in the panel adds none and takes none; one in the settings takes all there were.
  if (event.name === 'change' && !event.accepted)
    await tx.ledger.refuse(personId, templateId, createdAt + restOfSecondMs);
  return null;
};

/**
 * Counts the events that came before their person had logged in, in the order they happened. True when there were any.
 */
export const countKeptEvents = async (tx: Transaction, personId: string, openidHash: string): Promise<boolean> => {
  const events = await tx.events.uncountedOf(openidHash);
  for (const event of events) {
    await countEvent(tx, personId, event);
    await tx.events.markCounted(event.key);
  }
  return events.length > 0;
};
