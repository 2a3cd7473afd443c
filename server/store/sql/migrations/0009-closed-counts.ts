import type { Migration } from '../migration.ts';

/** Numbers about no one; they hang on nobody, so that an erased person leaves them as they are. */
export const closedCounts: Migration = {
  before: ({ strict }) => `
CREATE TABLE closed_counts (
  month TEXT PRIMARY KEY,
  tables TEXT NOT NULL
)${strict};
`,
};
