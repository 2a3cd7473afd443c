import { isDeepStrictEqual } from 'node:util';
import type { Service } from '../service.ts';
import type { Reminder } from '../store/ports/reminders.ts';
import { eventWaitOf, longestWaitMs, type SendingRules } from './sending-rules.ts';

const most = 500;

/** Due now, or nobody's any more; an event may be on its way yet, and is waited for anew. */
const waitsNoLonger = (row: Reminder, now: number, rules: SendingRules): Reminder => {
  switch (row.state) {
    case 'planned':
      return { ...row, notBefore: Math.max(now, row.at) };
    case 'claimed':
    case 'sending':
      return { ...row, lease: { ...row.lease, until: now } };
    case 'uncertain':
      return { ...row, eventUntil: now + eventWaitOf(row.calls, rules) };
    default:
      return row;
  }
};

/**
 * What waits for longer than anything does was put off by a clock that was ahead, and would wait until that clock is
 * right.
 * @returns whether that was all of it.
 */
export const endWaitsAhead = async (
  { store, clock, log }: Pick<Service, 'store' | 'clock' | 'log'>,
  rules: SendingRules,
): Promise<boolean> => {
  const now = clock.now();
  const found = await store.snapshot((tx) => tx.reminders.waitingBeyond(now + longestWaitMs(rules), most));
  if (found.length === 0) return true;
  log.warn({ count: found.length }, 'messages wait by a clock that was ahead: they wait no longer');
  const asFound = new Map(found.map((row) => [row.id, row]));
  await store.transaction(async (tx) => {
    const rows = await tx.reminders.readAnew(found);
    const left = rows.filter((row) => isDeepStrictEqual(row, asFound.get(row.id)));
    await tx.reminders.moveOn(left.map((row) => waitsNoLonger(row, now, rules)));
  });
  return found.length < most;
};
