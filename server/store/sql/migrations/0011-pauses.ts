import type { Migration } from '../migration.ts';

/** What the operator holds back, kept so that a restart and another process know it. */
export const pauses: Migration = {
  before: ({ instant, strict }) =>
    `CREATE TABLE pauses (template_id TEXT PRIMARY KEY, at ${instant} NOT NULL)${strict};`,
};
