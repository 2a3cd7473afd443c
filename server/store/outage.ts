import { DatabaseFailure, isAway } from './postgres/database-failure.ts';
import { sqliteCode } from './sqlite/sqlite-failure.ts';

/** The database cannot do it just now: its disk is full, or it is not there. */
export type Outage = 'full' | 'away';

const [busy, io, full] = [5, 10, 13];

/** What a failure says of the database; null: it says something of us. */
export const outageOf = (error: unknown): Outage | null => {
  if (error instanceof DatabaseFailure) {
    if (error.code === '53100') return 'full';
    return isAway(error) ? 'away' : null;
  }
  const code = sqliteCode(error);
  if (code === full) return 'full';
  return code === busy || code === io ? 'away' : null;
};
