import { instantOf } from '../../src/rules/china-time.ts';
import { planReminders } from '../../src/rules/reminders/plan-reminders.ts';
import type {
  BenefitToRemind,
  PlannedReminder,
  ReminderPlan,
  ReminderPreferences,
} from '../../src/rules/reminders/types.ts';
import type { Result } from '../../src/rules/result.ts';

/**
 * The rules' plan without the moments that are over (sent already, and still to come only because the hour or the clock
 * was moved). A credit that such a moment would take goes to the next one instead.
 */
export const planToCome = (
  benefits: readonly BenefitToRemind[],
  credits: number,
  now: number,
  preferences: ReminderPreferences,
  isOver: (item: PlannedReminder) => boolean,
): Result<ReminderPlan> => {
  for (let extra = 0; ; ) {
    const planned = planReminders(benefits, credits + extra, instantOf(now), preferences);
    if (!planned.ok) return planned;
    const over = planned.value.funded.filter(isOver).length;
    if (over > extra) {
      extra = over;
      continue;
    }
    const funded = planned.value.funded.filter((item) => !isOver(item));
    const unfunded = planned.value.unfunded.filter((item) => !isOver(item));
    const missingCredits = unfunded.length;
    const missingForBest = Math.min(planned.value.missingForBest, missingCredits);
    return { ok: true, value: { funded, unfunded, missingCredits, missingForBest } };
  }
};
