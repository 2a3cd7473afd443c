import { dayMs } from '../../../src/rules/china-time.ts';
import type { RenewalsTable } from '../ports/renewals.ts';
import type { Connection } from './connection.ts';

/** Kept further ahead than this, it is of a clock that was wrong, and would else bar all days up to that one. */
const wrongClockMs = dayMs;

/**
 * One statement, so that of two processes only one takes the last. A process whose clock is still on the day before
 * counts on the newer day: going back to the older one would begin the count anew.
 */
const take = `INSERT INTO token_renewals (slot, day, taken, at) VALUES (1, ?1, 1, ?2)
ON CONFLICT (slot) DO UPDATE SET
  taken = CASE WHEN excluded.day > token_renewals.day OR token_renewals.at - excluded.at > ${wrongClockMs}
    THEN 1 ELSE token_renewals.taken + 1 END,
  day = CASE WHEN excluded.day > token_renewals.day OR token_renewals.at - excluded.at > ${wrongClockMs}
    THEN excluded.day ELSE token_renewals.day END,
  at = excluded.at
WHERE abs(excluded.at - token_renewals.at) >= ?3
  AND (token_renewals.taken < ?4 OR excluded.day > token_renewals.day OR token_renewals.at - excluded.at > ${wrongClockMs})`;

export const renewalsTable = (db: Connection): RenewalsTable => ({
  take: async (day, now, { mostADay, apartMs }) => (await db.run(take, day, now, apartMs, mostADay)) > 0,
});
