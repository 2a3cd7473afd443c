import type { CivilDate, Instant } from '../vocabulary.ts';
import type { CertificationWindow } from '../window/types.ts';

export type BenefitState = 'open' | 'waiting' | 'stopped';

export type BenefitToRemind = {
  id: string;
  window: CertificationWindow;
  state: BenefitState;
  /** The day 还在等结果 was said. */
  waitingSince?: CivilDate;
  /** Messages of this cycle already sent. */
  sent: number;
};

export type ReminderPreferences = {
  /** 9…20, China time. */
  hour: number;
  /** `MM-DD`, the yearly 查一查 when no date is known; null: none. */
  yearlyLookUpOn: string | null;
};

export const reminderKinds = [
  'check-28',
  'check-21',
  'check-14',
  'check-7',
  'check-3',
  'after-7',
  'result',
  'yearly',
] as const;
export type ReminderKind = (typeof reminderKinds)[number];

export type PlannedReminder = {
  benefitId: string;
  kind: ReminderKind;
  /** The day in China. */
  on: CivilDate;
  /** That day at the preferred hour, +08:00, as a UTC instant. */
  at: Instant;
  round: number;
};

export type ReminderPlan = { funded: PlannedReminder[]; unfunded: PlannedReminder[]; missingCredits: number };
