import type { Migration } from '../migration.ts';

/**
 * The operator's page asks for the messages of a week, not of four hundred days. Without the state, which changes
 * often.
 */
export const remindersByDay: Migration = {
  before: () => 'CREATE INDEX reminders_by_day ON reminders (on_day);',
};
