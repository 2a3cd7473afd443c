import type { Migration } from '../migration.ts';

/** 这里不对: what one person was told otherwise, until its month closes; then numbers that hang on nobody. */
export const differences: Migration = {
  before: ({ id, instant, strict }) => `
CREATE TABLE differences (
  person_id ${id} NOT NULL REFERENCES people ON DELETE CASCADE,
  region TEXT NOT NULL,
  scheme TEXT NOT NULL,
  matter TEXT NOT NULL,
  told_by TEXT NOT NULL,
  at ${instant} NOT NULL,
  PRIMARY KEY (person_id, region, scheme, matter)
)${strict};
CREATE INDEX differences_by_age ON differences (at);
CREATE TABLE difference_counts (
  region TEXT NOT NULL,
  scheme TEXT NOT NULL,
  what TEXT NOT NULL,
  people INTEGER NOT NULL,
  PRIMARY KEY (region, scheme, what)
)${strict};
`,
};
