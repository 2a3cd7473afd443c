import { isDeepStrictEqual } from 'node:util';
import { isTooLate } from '../planning/fate-of.ts';
import { failsAll } from '../store/outage.ts';
import type { Held, Reminder, ReminderIn, Timed } from '../store/ports/reminders.ts';
import type { Store, Transaction } from '../store/store.ts';
import { eventWaitOf, type SendingRules } from './sending-rules.ts';

/** Claimed and never called: planned again. Called with no answer on record: uncertain, and the event is waited for. */
const leftBehind = (row: Held, now: number, rules: SendingRules): Reminder =>
  row.state === 'claimed'
    ? { ...row, state: 'planned' }
    : { ...row, state: 'uncertain', eventUntil: now + eventWaitOf(row.calls, rules) };

/** How many may be tried once more, and whether their last calls may be among them. */
export type Tries = { most: number; last: boolean };

/** On a line that is suspect nobody's last call is made before half of its time is over. */
const mayTry = (
  { at, calls }: Reminder,
  now: number,
  { mostCalls, lateLimitMs }: SendingRules,
  tries: Tries,
): boolean => tries.most > 0 && (tries.last || calls + 1 !== mostCalls || now - at > lateLimitMs / 2);

/**
 * The event did not come in its time: tried once more. After the last call, or when it is too late, its fate stays
 * unknown.
 */
const waitedOut = (row: ReminderIn<'uncertain'>, now: number, rules: SendingRules, tries: Tries): Reminder | null => {
  const unknown = { ...row, eventUntil: null };
  if (isTooLate(row, now, rules.lateLimitMs)) return unknown;
  if (!mayTry(row, now, rules, tries)) return null;
  return row.calls < rules.mostCalls ? { ...row, state: 'planned', notBefore: now } : unknown;
};

type Move = { was: Timed; next: Reminder };

const isAgain = ({ was, next }: Move): boolean => was.state === 'uncertain' && next.state === 'planned';
const isUnknown = ({ was, next }: Move): boolean => was.state === 'uncertain' && next.state === 'uncertain';

/** `failures`: of rows that could not be saved, each told to nobody yet. */
type Moved = { moves: Move[]; failures: unknown[] };

/** Where a row goes, when so many are tried once more before it; null: it stays for now. */
type Whither = (row: Timed, again: number) => Reminder | null;

/**
 * All in one transaction. Where that fails, and not for everything, each in its own: one that cannot be saved keeps no
 * other.
 */
const move = async (
  store: Pick<Store, 'transaction'>,
  read: (tx: Transaction) => Promise<readonly Timed[]>,
  whither: Whither,
): Promise<Moved> => {
  const { transaction } = store;
  const save = async (tx: Transaction, rows: readonly Timed[], before: number): Promise<Move[]> => {
    const moves: Move[] = [];
    let again = before;
    for (const was of rows) {
      const next = whither(was, again);
      if (next === null) continue;
      await tx.reminders.save(next);
      moves.push({ was, next });
      if (isAgain({ was, next })) again += 1;
    }
    return moves;
  };
  try {
    return { moves: await transaction(async (tx) => save(tx, await read(tx), 0)), failures: [] };
  } catch (error) {
    if (failsAll(error)) throw error;
  }
  const moved: Moved = { moves: [], failures: [] };
  let again = 0;
  const isAsRead = async (tx: Transaction, row: Timed) => isDeepStrictEqual(await tx.reminders.find(row.id), row);
  for (const row of await transaction(read)) {
    try {
      const moves = await transaction(async (tx) => ((await isAsRead(tx, row)) ? save(tx, [row], again) : []));
      moved.moves.push(...moves);
      again += moves.filter(isAgain).length;
    } catch (error) {
      if (failsAll(error)) throw error;
      moved.failures.push(error);
    }
  }
  return moved;
};

type Recovered = { uncertain: number; again: number; unknown: Reminder[]; failures: unknown[] };

/**
 * Takes up what a process left behind. `isOwn`: rows this process is at work on, or whose answer it has still
 * to write down, whatever the clock says of their lease.
 * `tries`: none while WeChat is silent, so that no call is spent on a dead line.
 */
export const recover = async (
  store: Pick<Store, 'transaction'>,
  now: number,
  rules: SendingRules,
  isOwn: (id: string) => boolean,
  tries: Tries,
): Promise<Recovered> => {
  const { moves, failures } = await move(
    store,
    (tx) => tx.reminders.leaseEnded(now),
    (row, again) => {
      if (isOwn(row.id)) return null;
      if (row.state !== 'uncertain') return leftBehind(row, now, rules);
      return waitedOut(row, now, rules, { ...tries, most: tries.most - again });
    },
  );
  return {
    uncertain: moves.filter(({ was }) => was.state === 'sending').length,
    again: moves.filter(isAgain).length,
    unknown: moves.filter(isUnknown).map(({ next }) => next),
    failures,
  };
};

/** At the start of the only process there is, everything in hand was left behind, lease or not. */
export const recoverAll = async (
  store: Pick<Store, 'transaction'>,
  now: number,
  rules: SendingRules,
): Promise<{ count: number; failures: unknown[] }> => {
  const { moves, failures } = await move(
    store,
    (tx) => tx.reminders.inHands(),
    (row) => (row.state === 'uncertain' ? null : leftBehind(row, now, rules)),
  );
  return { count: moves.length, failures };
};
