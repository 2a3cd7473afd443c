import { chinaHour, instantOf } from '../china-time.ts';
import { formatDay } from '../civil-date.ts';
import { ok, type Result } from '../result.ts';
import { momentsOf } from './moments/moments-of.ts';
import { isNear } from './near-the-last-day.ts';
import { groupByVisit, hasOpened, type Visit } from './one-visit.ts';
import { readReminders, type Timing } from './read-reminders.ts';
import { type Claim, shareCredits } from './share-credits.ts';
import type { BenefitToRemind, ReminderPlan, ReminderPreferences } from './types.ts';

/**
 * Which messages to send to one person, and when. A benefit that is not done is never without a next moment for who
 * acts, unless the family switched the yearly message off.
 * @param credits one-time messages the person may still get, one pool for all their elders.
 * @param now an instant (ISO 8601 with its zone); a moment not after it is never sent late.
 * @returns funded and unfunded messages by time, or the field that was wrong.
 */
export const planReminders = (
  benefits: readonly BenefitToRemind[],
  credits: number,
  now: string,
  preferences: ReminderPreferences,
): Result<ReminderPlan> => {
  const read = readReminders(benefits, credits, now, preferences);
  if (!read.ok) return read;
  const { timing } = read.value;
  const visits = groupByVisit(read.value.benefits, (benefit) => momentsOf(benefit, timing), timing);
  return ok(
    shareCredits(
      visits.flatMap((visit) => claimsOf(visit, timing)),
      credits,
    ),
  );
};

const claimsOf = ({ leader, moments, others }: Visit, timing: Timing): Claim[] => {
  const pressing = moments.length === 1 || isNear(leader, timing);
  return moments.map(({ kind, on }, index) => ({
    item: {
      benefitId: leader.id,
      also: others.filter((other) => hasOpened(other, on)).map(({ id }) => id),
      kind,
      on: formatDay(on),
      at: instantOf(chinaHour(on, timing.hour)),
      round: leader.sent + index + 1,
    },
    isBestLeft: index === 0 && pressing,
  }));
};
