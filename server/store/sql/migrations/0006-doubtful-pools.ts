import type { Migration } from '../migration.ts';

/** Pools of credits of which WeChat said once that they are empty. */
export const doubtfulPools: Migration = {
  before: ({ id, instant, strict }) => `
CREATE TABLE doubts (
  person_id ${id} NOT NULL REFERENCES people ON DELETE CASCADE,
  template_id TEXT NOT NULL,
  at ${instant} NOT NULL,
  PRIMARY KEY (person_id, template_id)
)${strict};
`,
};
