import type { KnownDates } from '../../src/rules/benefit/certification.ts';
import { lastText } from '../../src/rules/benefit/window-of.ts';
import { mayMove } from '../../src/rules/reminders/moving.ts';
import type { ReminderKind } from '../../src/rules/reminders/types.ts';
import type { CivilDate } from '../../src/rules/vocabulary.ts';
import type { CertificationWindow } from '../../src/rules/window/types.ts';

/** Names what a benefit's messages count towards: a new certification, official date or due date begins a new cycle. */
export const cycleOf = ({ last, officialDueOn }: KnownDates, window: CertificationWindow): string => {
  const due = window.checkBy ?? 'yearly';
  const turn = mayMove(window) ? due.slice(0, 4) : due; // its day is today's every day
  return [lastText(last) ?? 'unknown', officialDueOn ?? '-', turn].join('/');
};

/** These come once a cycle, whatever day they are moved to. */
const once: ReadonlySet<ReminderKind> = new Set(['check-28', 'check-21', 'check-14', 'check-7', 'check-3', 'usual']);

/** A moment's name within its cycle. What may come again in it carries its day. */
export const momentOf = (kind: ReminderKind, on: CivilDate): string => (once.has(kind) ? kind : `${kind}@${on}`);
