import type { Message } from '../contract/message.ts';
import { knownDates } from '../rules/benefit/known-dates.ts';
import { lastText, windowOf } from '../rules/benefit/window-of.ts';
import { countSent } from '../rules/reminders/count-sent.ts';
import { planReminders } from '../rules/reminders/plan-reminders.ts';
import {
  type BenefitState,
  type BenefitToRemind,
  nothingPlanned,
  type ReminderPlan,
} from '../rules/reminders/types.ts';
import type { CivilDate } from '../rules/vocabulary.ts';
import type { Elder } from './elder';
import type { Preferences } from './preferences';
import { sentTo } from './sent-messages.ts';

/** `MM-DD`; null: none. Where nobody was asked it is the day on which the family first told something, as far as is known here. */
function yearlyDay({ yearlyLookUp }: Preferences, elders: readonly Elder[]): string | null {
  if (yearlyLookUp === 'off') return null;
  if (yearlyLookUp !== 'default') return yearlyLookUp;
  const [first] = elders.flatMap(({ benefits }) => benefits.map(({ toldOn }) => toldOn)).sort();
  const day = first?.slice('YYYY-'.length) ?? null;
  return day === '02-29' ? '03-01' : day;
}

const stateOf = ({ stopped }: Elder, waitingSince: CivilDate | null): BenefitState =>
  stopped ? 'stopped' : waitingSince === null ? 'open' : 'waiting';

/** The same plan as the service's, made on the phone, so that the page shows it offline. `messages`: as the service told them. */
export function planOf(
  elders: readonly Elder[],
  credits: number,
  now: string,
  today: CivilDate,
  preferences: Preferences,
  messages: readonly Message[],
): ReminderPlan | null {
  if (!preferences.enabled) return nothingPlanned;
  const benefits = elders.flatMap((elder) =>
    elder.benefits.flatMap((benefit): BenefitToRemind[] => {
      const window = windowOf(elder, benefit, today);
      if (!window.ok) return [];
      const { last, waitingSince } = knownDates(benefit);
      const told = {
        id: benefit.id,
        elderId: elder.id,
        region: benefit.region,
        window: window.value,
        state: stateOf(elder, waitingSince),
        toldOn: benefit.toldOn < today ? benefit.toldOn : today,
        waitingSince: waitingSince ?? undefined,
        lastCertifiedOn: lastText(last),
        role: 'acts' as const,
        visitOn: benefit.visitOn,
      };
      return [{ ...told, ...countSent(told, sentTo(benefit, messages), today) }];
    }),
  );
  const yearlyLookUpOn = yearlyDay(preferences, elders);
  const plan = planReminders(benefits, credits, now, { hour: preferences.hour, yearlyLookUpOn });
  return plan.ok ? plan.value : null;
}
