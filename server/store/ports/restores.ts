import type { Reminder } from './reminders.ts';

/** A message that waits for the operator: the database was brought back, and nobody knows whether it went out. */
export type HeldAfterRestore = Pick<Reminder, 'id' | 'personId' | 'kind' | 'on' | 'at' | 'calls'>;

/**
 * After a restore, moments that were past by then may have been told of. They stay `planned` and are not due until the
 * operator decides; when they are as late as any may be they are skipped, like any other.
 */
export type RestoresTable = {
  /** When the data was last brought back from a backup; null: never, as far as it knows. */
  restoredAt(): Promise<number | null>;
  /** From now on no invite of before is good. */
  markRestored(at: number): Promise<void>;
  /** Some that are not settled, their people held, with a moment past by `now`; none of those that are held already. */
  unsettledBy(now: number, limit: number): Promise<Reminder[]>;
  hold(reminder: Reminder): Promise<void>;
  /** What waits for the operator, the oldest first. */
  held(limit: number): Promise<HeldAfterRestore[]>;
  /** It goes out now, unless it no longer holds. False: it is not held. */
  release(id: string, now: number): Promise<boolean>;
  /** It is not sent. False: it is not held. */
  drop(id: string): Promise<boolean>;
  /** What the operator decided of a message; null: nothing yet. */
  decisionOf(reminder: Pick<Reminder, 'id' | 'on'>): Promise<'released' | 'dropped' | null>;
};
