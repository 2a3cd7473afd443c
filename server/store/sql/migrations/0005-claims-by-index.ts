import type { Migration } from '../migration.ts';

/**
 * A claim costs what it claims, not what is due: it walks `reminders_to_send` in its own order and asks of each row
 * only about its person. No index begins with the state, which a planner without statistics takes for the narrowest.
 */
export const claimsByIndex: Migration = {
  before: () => `
DROP INDEX reminders_due;
DROP INDEX reminders_of_person;
CREATE INDEX reminders_of_person ON reminders (person_id, state, at, id);
CREATE INDEX reminders_to_send ON reminders (not_before, at, round, id) WHERE state = 'planned';
CREATE INDEX reminders_in_hand ON reminders (lease_until) WHERE lease_until IS NOT NULL;
`,
};
