import type { Held, Reminder, ReminderIn } from '../store/ports/reminders.ts';
import type { Transaction } from '../store/store.ts';
import { eventWaitOf, type SendingRules } from './sending-rules.ts';

/** Claimed and never called: planned again. Called with no answer on record: uncertain, and the event is waited for. */
const leftBehind = (row: Held, now: number, rules: SendingRules): Reminder =>
  row.state === 'claimed'
    ? { ...row, state: 'planned' }
    : { ...row, state: 'uncertain', eventUntil: now + eventWaitOf(row.calls, rules) };

/** The event did not come in its time: tried once more; after the last call its fate stays unknown. */
const waitedOut = (row: ReminderIn<'uncertain'>, now: number, { mostCalls }: SendingRules): Reminder =>
  row.calls < mostCalls ? { ...row, state: 'planned', notBefore: now } : { ...row, eventUntil: null };

type Recovered = { uncertain: number; again: number; unknown: Reminder[] };

/**
 * Takes up what a process left behind. `isOwn`: rows this process is at work on, or whose answer it has still
 * to write down, whatever the clock says of their lease.
 * `tries`: how many may be tried once more. None while WeChat is silent, so that no call is spent on a dead line.
 */
export const recover = async (
  tx: Transaction,
  now: number,
  rules: SendingRules,
  isOwn: (id: string) => boolean,
  tries: number,
): Promise<Recovered> => {
  const recovered: Recovered = { uncertain: 0, again: 0, unknown: [] };
  for (const row of await tx.reminders.leaseEnded(now)) {
    if (isOwn(row.id)) continue;
    if (row.state === 'uncertain') {
      if (recovered.again >= tries) continue;
      const next = waitedOut(row, now, rules);
      await tx.reminders.save(next);
      if (next.state === 'planned') recovered.again += 1;
      else recovered.unknown.push(next);
    } else {
      if (row.state === 'sending') recovered.uncertain += 1;
      await tx.reminders.save(leftBehind(row, now, rules));
    }
  }
  return recovered;
};

/** At the start of the only process there is, everything in hand was left behind, lease or not. */
export const recoverAll = async (tx: Transaction, now: number, rules: SendingRules): Promise<number> => {
  const rows = await tx.reminders.inHands();
  for (const row of rows) await tx.reminders.save(leftBehind(row, now, rules));
  return rows.length;
};
