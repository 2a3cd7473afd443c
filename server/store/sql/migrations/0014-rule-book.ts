import type { Migration } from '../migration.ts';

/** The newest signed rule book, as it was given: one row. */
export const ruleBook: Migration = {
  before: ({ instant, strict }) => `
CREATE TABLE rule_book (
  slot INTEGER PRIMARY KEY CHECK (slot = 1),
  version INTEGER NOT NULL,
  date TEXT NOT NULL,
  text TEXT NOT NULL,
  signature TEXT NOT NULL,
  at ${instant} NOT NULL
)${strict};
`,
};
