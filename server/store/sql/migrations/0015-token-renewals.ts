import type { Migration } from '../migration.ts';

/** How many access tokens were renewed by force on the newest day: one row, for all processes and over restarts. */
export const tokenRenewals: Migration = {
  before: ({ instant, strict }) => `
CREATE TABLE token_renewals (
  slot INTEGER PRIMARY KEY CHECK (slot = 1),
  day TEXT NOT NULL,
  taken INTEGER NOT NULL,
  at ${instant} NOT NULL
)${strict};
`,
};
