/** What the pages' main package and the service use of the rules. Flows, ways and the message check live by their own paths. */
export { daysBetween, todayInChina } from './china-time.ts';
export { materialDate, materialIsOld } from './regions/material-date.ts';
export { provinces, regionName } from './regions/region-name.ts';
export type { Certainty, RegionCycles, Rule } from './regions/types.ts';
export { messageAdvice } from './reminders/message-words.ts';
export { planReminders } from './reminders/plan-reminders.ts';
export type {
  BenefitState,
  BenefitToRemind,
  PlannedReminder,
  ReminderKind,
  ReminderPlan,
  ReminderPreferences,
} from './reminders/types.ts';
export { reminderKinds } from './reminders/types.ts';
export type { FieldError, Result } from './result.ts';
export type {
  AgeBand,
  CivilDate,
  CivilMonth,
  Instant,
  RegionCode,
  Relation,
  Residence,
  Scheme,
} from './vocabulary.ts';
export { ageBands, relations, residences, schemes } from './vocabulary.ts';
export { certificationWindow } from './window/certification-window.ts';
export { cycleWords, ruleWords } from './window/cycle-words.ts';
export type { CertificationWindow, Level, Reason, ReasonCode, WindowQuery } from './window/types.ts';
export { reasonCodes } from './window/types.ts';
