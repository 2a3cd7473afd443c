import type { CivilDate } from '../../../src/rules/vocabulary.ts';
import type { Reminder, ReminderState } from './reminders.ts';

/** How many messages of a day are in a state. */
export type DayCount = { on: CivilDate; state: ReminderState; count: number };

/**
 * What an operator looks at while the service is at work: everything is read along an index, and none of it names
 * anybody.
 */
export type OverviewTable = {
  /** Of the moments of these days, both included. */
  days(from: CivilDate, to: CivilDate): Promise<DayCount[]>;
  /** What failed or of which no fate is known, of the moments since a day, the newest first. */
  stuck(from: CivilDate, limit: number): Promise<Reminder[]>;
  /**
   * Of what is planned for after `from` up to `to`, the first `most`: how many a subscription backs, and how many none.
   */
  coming(from: number, to: number, most: number): Promise<{ funded: number; unfunded: number }>;
  /** How many wait for the operator after a restore. */
  heldCount(): Promise<number>;
};
