import type { Migration } from '../migration.ts';
import { remindersTellOfVisits } from './0002-reminders-tell-of-visits.ts';
import { eldersAsDocuments } from './0003-elders-as-documents.ts';
import { cyclesAndStages } from './0004-cycles-and-stages.ts';
import { claimsByIndex } from './0005-claims-by-index.ts';
import { doubtfulPools } from './0006-doubtful-pools.ts';
import { families } from './0007-families.ts';
import { plansByChange } from './0008-plans-by-change.ts';
import { closedCounts } from './0009-closed-counts.ts';
import { restores } from './0010-restores.ts';
import { pauses } from './0011-pauses.ts';
import { remindersByDay } from './0012-reminders-by-day.ts';
import { differences } from './0013-differences.ts';
import { ruleBook } from './0014-rule-book.ts';
import { tokenRenewals } from './0015-token-renewals.ts';
import { layRemindersInParts } from './0016-reminders-in-parts.ts';
import { putOff } from './0017-put-off.ts';

/**
 * What follows the first tables, on both databases, in order; a number once published is never changed, only followed
 * by the next.
 */
export const migrations: readonly Migration[] = [
  remindersTellOfVisits,
  eldersAsDocuments,
  cyclesAndStages,
  claimsByIndex,
  doubtfulPools,
  families,
  plansByChange,
  closedCounts,
  restores,
  pauses,
  remindersByDay,
  differences,
  ruleBook,
  tokenRenewals,
  layRemindersInParts,
  putOff,
];
