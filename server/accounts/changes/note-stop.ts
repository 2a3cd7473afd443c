import * as v from 'valibot';
import type { Change } from '../../../src/contract/change.ts';
import { elder } from '../../../src/contract/elder.ts';
import type { Stamp } from '../../../src/family/elder-state.ts';
import type { Journal } from '../../journal/journal.ts';

/** 已去世 and its opposite outlive a database that goes back: nobody who mourns is reminded. */
export const noteStop = (
  journal: Journal,
  whose: { ownerId: string; elderId: string; saidBy: string },
  change: Change,
  stamp: Stamp,
): void => {
  if (change.what !== 'elder-field' || change.field !== 'stopped') return;
  const read = v.safeParse(elder.entries.stopped, change.value);
  if (read.success) journal.stopping(whose, read.output, stamp);
};
