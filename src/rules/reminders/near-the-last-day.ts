import type { Reminded } from './read-benefit.ts';
import type { Timing } from './read-reminders.ts';

/** So long before `checkBy` it is time: a page says so, and the first message goes out. */
export const nearDays = 28;

/** Four weeks before a date that stays: what is left then is worth a first message elsewhere. */
export const isNear = ({ checkBy, moves }: Reminded, { today }: Timing): boolean =>
  checkBy !== null && !moves && checkBy >= today && checkBy <= today + nearDays;
