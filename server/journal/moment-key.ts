import { createHash } from 'node:crypto';
import type { Reminder } from '../store/ports/reminders.ts';

/**
 * One moment of one person: the same after a restore, where the row of it may be another. Cycles are left out, since a
 * restored database may begin them anew. Hashed, so that the journal does not tell of which benefit it speaks.
 */
export const momentKey = ({ personId, benefitId, kind, on }: Reminder): string =>
  createHash('sha256').update([personId, benefitId, kind, on].join('\n')).digest('base64url').slice(0, 22);
