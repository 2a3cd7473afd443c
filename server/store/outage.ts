import { DatabaseFailure, isWait, outageOfServer } from './postgres/database-failure.ts';
import { sqliteCode } from './sqlite/sqlite-failure.ts';

/**
 * The database cannot do it just now: it is not there or held by another, has no room, may only be read (a standby),
 * its disk fails, or what it reads there is damaged.
 */
export type Outage = 'away' | 'full' | 'read-only' | 'failing' | 'damaged';

const [perm, busy, readonly, io, corrupt, full, cannotOpen, notADatabase] = [3, 5, 8, 10, 11, 13, 14, 26];

const ofFile = new Map<number, Outage>([
  [perm, 'read-only'],
  [busy, 'away'],
  [readonly, 'read-only'],
  [io, 'failing'],
  [corrupt, 'damaged'],
  [full, 'full'],
  [cannotOpen, 'away'],
  [notADatabase, 'damaged'],
]);

/** What a failure says of the database; null: it says something of us. */
export const outageOf = (error: unknown): Outage | null => {
  if (error instanceof DatabaseFailure) return outageOfServer(error);
  const code = sqliteCode(error);
  return code === null ? null : (ofFile.get(code) ?? null);
};

/**
 * Whatever is asked of it now fails as this did. A wait that was too long may have been for one row of many, and damage
 * may be where one of them stands.
 */
export const failsAll = (error: unknown): boolean => {
  const outage = outageOf(error);
  return outage !== null && outage !== 'damaged' && !isWait(error);
};
