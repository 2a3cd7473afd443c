import { randomUUID } from 'node:crypto';
import type { Accept } from '../store/ports/ledger.ts';
import type { Transaction } from '../store/store.ts';

/** The phone's report and WeChat's event of one tap carry no common name; this close together they are the same tap. */
const sameTapMs = 5 * 60_000;

/** A family of three elders is told of some thirty moments a year. */
export const mostOpen = 100;

type Told = {
  personId: string;
  templateId: string;
  happenedAt: number;
  by: { acceptId: string } | { eventKey: string };
};

const nearest = (candidates: Accept[], at: number): Accept | undefined =>
  candidates.sort((a, b) => Math.abs(a.happenedAt - at) - Math.abs(b.happenedAt - at))[0];

/**
 * Credits one accepted subscription. Whichever of the phone's report and the event comes first gives the credit, the
 * other only confirms it. A phone's word alone gives none beyond `mostOpen`. An accept older than the person's last
 * refusal gives none: a late report undoes no refusal. Which was first WeChat's clock says, where both are by it.
 */
export const acceptOnce = async (
  tx: Transaction,
  told: Told,
): Promise<'credited' | 'confirmed' | 'known' | 'void' | 'full'> => {
  const { personId, templateId, happenedAt, by } = told;
  const fromClient = 'acceptId' in by;
  if (fromClient && (await tx.ledger.findByAcceptId(personId, by.acceptId))) return 'known';
  const missing = fromClient ? 'client' : 'event';
  const span = [happenedAt - sameTapMs, happenedAt + sameTapMs] as const;
  const half = nearest(await tx.ledger.halfTold(personId, templateId, missing, ...span), happenedAt);
  const refusedAt = await tx.ledger.refusedAt(personId, templateId);
  const isRefused = refusedAt !== null && happenedAt <= refusedAt;
  if (half) {
    const isAfterAll = half.state === 'void' && !fromClient && !isRefused;
    if (fromClient || isRefused) await tx.ledger.confirm(half.id, by);
    else await tx.ledger.confirm(half.id, by, happenedAt);
    return isAfterAll ? 'credited' : 'confirmed';
  }
  if (fromClient && (await tx.ledger.count(personId, templateId)) >= mostOpen) return 'full';
  const state = isRefused ? 'void' : 'open';
  const names = fromClient ? { acceptId: by.acceptId, eventKey: null } : { acceptId: null, eventKey: by.eventKey };
  await tx.ledger.insert({ id: randomUUID(), personId, templateId, ...names, happenedAt, state });
  return state === 'open' ? 'credited' : 'void';
};
