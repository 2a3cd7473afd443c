import { daysBetween } from '../../src/rules/china-time.ts';
import type { PlannedReminder, ReminderKind } from '../../src/rules/reminders/types.ts';
import type { Reminder } from '../store/ports/reminders.ts';

/** These come once for a date, also when they are moved to another day; the others may come again. */
const once: ReadonlySet<ReminderKind> = new Set(['check-28', 'check-21', 'check-14', 'check-7', 'check-3', 'usual']);

/** A date that a rule book moved by more has its moments before it again. */
const movedDays = 28;

/** Of one cycle: is it the moment of this row? */
export const isMoment = (row: Reminder, cycleId: string, { benefitId, kind, on }: PlannedReminder): boolean => {
  if (row.benefitId !== benefitId || row.cycleId !== cycleId || row.kind !== kind) return false;
  if (row.on === on) return true;
  const days = daysBetween(row.on, on);
  return once.has(kind) && days !== null && Math.abs(days) < movedDays;
};

/** The row of this moment: of its very day before one of a day nearby. */
export const rowOfMoment = (
  rows: readonly Reminder[],
  cycleId: string,
  item: PlannedReminder,
): Reminder | undefined => {
  const its = rows.filter((row) => isMoment(row, cycleId, item));
  return its.find(({ on }) => on === item.on) ?? its[0];
};
