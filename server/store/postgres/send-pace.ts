import type { Connection } from '../sql/connection.ts';
import { number } from '../sql/read-row.ts';

/** The limit of sends a minute of all instances together; each has its own besides. */
export type SendPace = {
  /** Whether more has to be borrowed before any may go out. */
  isSpent(): boolean;
  /** How many of `most` may go out now. */
  take(most: number): Promise<number>;
  /** Of those taken, so many were not needed. */
  giveBack(count: number): void;
};

/** By the database's clock: those of the instances differ, and each difference would give tokens. */
const fill = `UPDATE send_pace SET filled_at = clock_timestamp(), tokens = least(?1::float8,
  tokens + greatest(0, extract(epoch FROM clock_timestamp() - filled_at))::float8 * ?2::float8 / 60)
RETURNING floor(tokens) AS available`;

const spend = 'UPDATE send_pace SET tokens = tokens - ?';

/** What was borrowed longer ago is forgotten: it must not come on top of what has been filled in since. */
const keptMs = 2_000;

/**
 * The tokens of all are one row. An instance borrows a second's worth of them at a time, in a transaction of their own,
 * so that claims never wait for each other; what it does not use is lost to all, and never more goes out than the
 * limit. `apart`: a transaction beside the claim's. `elapsed`: milliseconds of a clock that nobody moves.
 */
export const createSendPace = (
  perMinute: number,
  apart: <T>(work: (db: Connection) => Promise<T>) => Promise<T>,
  elapsed: () => number,
): SendPace => {
  const burst = Math.max(1, Math.floor(perMinute / 6));
  const atOneTime = Math.max(1, Math.ceil(perMinute / 60));
  let inHand = 0;
  let borrowedAt = elapsed();

  const borrow = (): Promise<number> =>
    apart(async (db) => {
      const row = await db.one(fill, burst, perMinute);
      const borrowed = Math.min(atOneTime, row ? number(row, 'available') : 0);
      if (borrowed > 0) await db.run(spend, borrowed);
      return borrowed;
    });

  const isSpent = (): boolean => {
    if (elapsed() - borrowedAt > keptMs) inHand = 0;
    return inHand === 0;
  };

  return {
    isSpent,
    take: async (most) => {
      if (isSpent()) {
        inHand = await borrow();
        borrowedAt = elapsed();
      }
      const taken = Math.min(most, inHand);
      inHand -= taken;
      return taken;
    },
    giveBack: (count) => {
      inHand += count;
    },
  };
};
