import { chinaHour } from '../china-time.ts';
import { formatDay } from '../civil-date.ts';
import { ok, type Result } from '../result.ts';
import type { Instant } from '../vocabulary.ts';
import { momentsOf } from './moments.ts';
import { type ReadReminders, type Reminded, readReminders } from './read-reminders.ts';
import type { BenefitToRemind, PlannedReminder, ReminderPlan, ReminderPreferences } from './types.ts';

/**
 * Which messages to send to one person, and when.
 * @param credits one-time messages the person may still get, one pool for all their elders.
 * @param now an instant (ISO 8601 with its zone); a moment not after it is never sent late.
 * @returns funded and unfunded messages by time, or the field that was wrong.
 */
export const planReminders = (
  benefits: readonly BenefitToRemind[],
  credits: number,
  now: Instant,
  preferences: ReminderPreferences,
): Result<ReminderPlan> => {
  const read = readReminders(benefits, credits, now, preferences);
  if (!read.ok) return read;
  const byTurn: PlannedReminder[] = [];
  for (const benefit of read.value.benefits) byTurn.push(...itemsOf(benefit, read.value));
  byTurn.sort(inTurn);
  const unfunded = byTurn.slice(credits).sort(inTime);
  return ok({ funded: byTurn.slice(0, credits).sort(inTime), unfunded, missingCredits: unfunded.length });
};

const itemsOf = (benefit: Reminded, read: ReadReminders): PlannedReminder[] =>
  momentsOf(benefit, read).map(({ kind, on }, index) => ({
    benefitId: benefit.id,
    kind,
    on: formatDay(on),
    at: new Date(chinaHour(on, read.hour)).toISOString(),
    round: benefit.sent + index + 1,
  }));

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Every elder's best moment comes before any elder's second. */
const inTurn = (a: PlannedReminder, b: PlannedReminder): number =>
  a.round - b.round || byText(a.at, b.at) || byText(a.benefitId, b.benefitId);

const inTime = (a: PlannedReminder, b: PlannedReminder): number =>
  byText(a.at, b.at) || a.round - b.round || byText(a.benefitId, b.benefitId);
