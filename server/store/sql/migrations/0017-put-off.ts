import type { Migration } from '../migration.ts';

/**
 * What waits beyond its moment is little beside what is planned: a clock that was ahead is found in it, and in no
 * other.
 */
export const putOff: Migration = {
  before: () => "CREATE INDEX reminders_put_off ON reminders (not_before) WHERE state = 'planned' AND not_before > at;",
};
