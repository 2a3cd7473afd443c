import type { CivilDate, Instant, RegionCode } from '../vocabulary.ts';
import type { CertificationWindow } from '../window/types.ts';

export const benefitStates = ['open', 'waiting', 'stopped'] as const;

/** Who is told everything, and who is told when it has not been done a week before. */
export const reminderRoles = ['acts', 'backs-up'] as const;
export type ReminderRole = (typeof reminderRoles)[number];

/** What a plan is made of. Its own dates are text, which `planReminders` reads and refuses by name. */
export type BenefitToRemind = {
  id: string;
  elderId: string;
  /** The place that pays; benefits of one elder paid in one place are one visit. */
  region: RegionCode;
  window: CertificationWindow;
  state: (typeof benefitStates)[number];
  /** The day the family last told something of it: added, edited, 查了还没办, 没查到, 没去看. Never after today. */
  toldOn: string;
  /** The day 还在等结果 was said. */
  waitingSince?: string;
  /** A civil date, a civil month or `'never'`; null: not known. */
  lastCertifiedOn: string | null;
  role: ReminderRole;
  /**
   * Messages of this cycle already sent to this person, those shared with another benefit too. Where a look-up comes
   * next (`sentCountsFrom`): since that day, and since the last yearly one.
   */
  sent: number;
  /** The day of the last of them. */
  lastSentOn: string | null;
  /** A day the family noted: 上门, 窗口, 预约. */
  visitOn?: string | null;
};

export type ReminderPreferences = {
  /** 9…20, China time. */
  hour: number;
  /** `MM-DD`, the yearly 查一查 after everything else; null: the family switched it off. */
  yearlyLookUpOn: string | null;
};

export const reminderKinds = [
  'check-28',
  'check-21',
  'check-14',
  'check-7',
  'check-3',
  'check-0',
  'usual',
  'look-7',
  'look-21',
  'look-49',
  'result-10',
  'result-24',
  'visit',
  'yearly',
] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** It asks whether the result is there. */
export const isForResult = (kind: ReminderKind): boolean => kind === 'result-10' || kind === 'result-24';

export type PlannedReminder = {
  benefitId: string;
  /** Other benefits told of in the same message. */
  also: string[];
  kind: ReminderKind;
  /** The day in China. */
  on: CivilDate;
  /** That day at the preferred hour, +08:00, as a UTC instant. */
  at: Instant;
  /** The how-manieth message of its benefit. */
  round: number;
};

export type ReminderPlan = {
  funded: PlannedReminder[];
  unfunded: PlannedReminder[];
  missingCredits: number;
  /** How many of the missing matter most; the page calls the rest optional. */
  missingForBest: number;
};

export const nothingPlanned: ReminderPlan = { funded: [], unfunded: [], missingCredits: 0, missingForBest: 0 };
