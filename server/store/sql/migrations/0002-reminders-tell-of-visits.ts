import type { Migration } from '../migration.ts';

/**
 * The same in both databases. A message may tell of several benefits of one visit; what was called `after-7` and
 * `result` is the first of the look-ups and of the looks for a result, and carries its day, since it may come again.
 */
export const remindersTellOfVisits: Migration = {
  before: () => `
ALTER TABLE reminders ADD COLUMN also TEXT NOT NULL DEFAULT '[]';
UPDATE reminders SET kind = 'look-7', moment = 'look-7@' || on_day WHERE kind = 'after-7';
UPDATE reminders SET kind = 'result-10', moment = 'result-10@' || on_day WHERE kind = 'result';
`,
};
