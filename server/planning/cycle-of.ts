import type { ReminderKind } from '../../src/rules/reminders/types.ts';
import type { CivilDate } from '../../src/rules/vocabulary.ts';
import type { CertificationWindow } from '../../src/rules/window/types.ts';
import type { Benefit } from '../store/ports/elders.ts';

/** These check-by dates are "today" and move every day: their year stands for them. */
const isMoving = (window: CertificationWindow): boolean =>
  window.reasons.some(({ code }) => code === 'past-window' || code === 'before-first-payment');

/** Names what a benefit's messages count towards: a new certification, official date or due date begins a new cycle. */
export const cycleOf = (benefit: Benefit, window: CertificationWindow): string => {
  const due = window.checkBy ?? 'yearly';
  return [
    benefit.lastCertifiedOn ?? 'unknown',
    benefit.officialDueOn ?? '-',
    isMoving(window) ? due.slice(0, 4) : due,
  ].join('/');
};

/** A moment's name within its cycle. `result` and `yearly` may come again, so they carry their day. */
export const momentOf = (kind: ReminderKind, on: CivilDate): string =>
  kind === 'result' || kind === 'yearly' ? `${kind}@${on}` : kind;
