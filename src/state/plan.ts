import { planReminders } from '../rules/reminders/plan-reminders.ts';
import type { ReminderPlan } from '../rules/reminders/types.ts';
import type { CivilDate } from '../rules/vocabulary.ts';
import type { Elder } from './elder';
import type { Preferences } from './preferences';
import { windowOf } from './standing';

/**
 * The same plan as the service's, made on the phone, so that the page shows it offline.
 * `sent`: messages of the running cycle already sent, by benefit.
 */
export function planOf(
  elders: readonly Elder[],
  credits: number,
  now: string,
  today: CivilDate,
  preferences: Preferences,
  sent: ReadonlyMap<string, number>,
): ReminderPlan | null {
  if (!preferences.enabled) return { funded: [], unfunded: [], missingCredits: 0 };
  const benefits = elders.flatMap((elder) =>
    elder.benefits.flatMap((benefit) => {
      const window = windowOf(elder, benefit, today);
      if (!window) return [];
      return [
        {
          id: benefit.id,
          window,
          state: elder.stopped ? ('stopped' as const) : benefit.state,
          waitingSince: benefit.waitingSince ?? undefined,
          sent: sent.get(benefit.id) ?? 0,
        },
      ];
    }),
  );
  const plan = planReminders(benefits, credits, now, preferences);
  return plan.ok ? plan.value : null;
}
