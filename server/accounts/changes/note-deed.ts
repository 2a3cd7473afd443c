import * as v from 'valibot';
import type { Change } from '../../../src/contract/change.ts';
import { elder } from '../../../src/contract/elder.ts';
import type { Stamp } from '../../../src/family/elder-state.ts';
import type { Journal } from '../../journal/journal.ts';
import type { SeenElder } from '../../store/ports/elders.ts';
import { stampAfter } from './stamp-after.ts';

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

export const noteRemoval = (journal: Journal, seen: SeenElder, now: number): void =>
  journal.removing(seen.ownerId, seen.elder.id, stampAfter([seen], now).at);

/** What must not be undone by a database that goes back: it would remind, or bring back, against somebody's word. */
export const noteDeed = (
  journal: Journal,
  personId: string,
  seen: SeenElder,
  change: Change,
  stamp: Stamp,
  now: number,
): void => {
  const { ownerId, elder } = seen;
  if (change.what === 'elder-removed') noteRemoval(journal, seen, now);
  else if (change.what === 'messages') journal.wantingOf(personId, elder.id, change.value, stamp);
  else noteStop(journal, { ownerId, elderId: elder.id, saidBy: personId }, change, stamp);
};
