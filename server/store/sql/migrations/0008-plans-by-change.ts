import type { Migration } from '../migration.ts';

/**
 * Only whose plan can change is planned anew, not everyone every day. A plan of an older program was made from what
 * nobody kept, so each is made once more.
 */
export const plansByChange: Migration = {
  before: ({ id }) => `
DROP INDEX people_by_plan;
ALTER TABLE people DROP COLUMN planned_for;
ALTER TABLE people ADD COLUMN planned_on TEXT;
ALTER TABLE people ADD COLUMN plan_basis ${id} NOT NULL DEFAULT 'unknown';
CREATE INDEX people_by_change ON people (plan_changes_on) WHERE plan_changes_on IS NOT NULL;
CREATE INDEX people_by_plan_day ON people (planned_on);
CREATE INDEX people_by_plan_basis ON people (plan_basis);
`,
};
