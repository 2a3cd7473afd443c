import type { Reminder } from '../store/ports/reminders.ts';

/** On its way, or perhaps: it needs its credit still. */
export const isOnItsWay = (row: Reminder): boolean =>
  row.state === 'sending' || (row.state === 'uncertain' && row.eventUntil !== null);

/** Not yet called. */
export const isWaiting = (row: Reminder): boolean => row.state === 'planned' || row.state === 'claimed';

/** Counts as a message of its cycle. */
export const hasGone = (row: Reminder): boolean =>
  row.state === 'sent' || row.state === 'delivered' || row.state === 'uncertain' || row.state === 'sending';

/** Over for good: it is not planned a second time, even when the clock goes back. */
export const isOver = (row: Reminder): boolean => hasGone(row) || row.state === 'failed';
