import { planReminders } from '../rules/reminders/plan-reminders.ts';
import { type BenefitToRemind, nothingPlanned, type ReminderPlan } from '../rules/reminders/types.ts';
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
  if (!preferences.enabled) return nothingPlanned;
  const benefits = elders.flatMap((elder) =>
    elder.benefits.flatMap((benefit): BenefitToRemind[] => {
      const window = windowOf(elder, benefit, today);
      if (!window) return [];
      return [
        {
          id: benefit.id,
          elderId: elder.id,
          region: elder.region,
          window,
          state: elder.stopped ? 'stopped' : benefit.state,
          toldOn: today, // no other day is kept on the phone
          waitingSince: benefit.waitingSince ?? undefined,
          lastCertifiedOn: benefit.lastCertifiedOn,
          role: 'acts',
          sent: sent.get(benefit.id) ?? 0,
          lastSentOn: null,
        },
      ];
    }),
  );
  const plan = planReminders(benefits, credits, now, preferences);
  return plan.ok ? plan.value : null;
}
