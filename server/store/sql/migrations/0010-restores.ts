import type { Migration } from '../migration.ts';

/**
 * When the data came back from a backup, and what the operator decided of the messages that nobody knew the fate of.
 */
export const restores: Migration = {
  before: ({ id, instant, strict }) => `
CREATE TABLE restores (at ${instant} NOT NULL)${strict};
CREATE TABLE restore_decisions (
  reminder_id ${id} PRIMARY KEY REFERENCES reminders ON DELETE CASCADE,
  decision TEXT NOT NULL
)${strict};
`,
};
