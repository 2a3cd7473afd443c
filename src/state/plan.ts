import type { Message, MessageState } from '../contract/message.ts';
import { yearlyDayOf } from '../contract/preferences.ts';
import { knownDates, livingRecords } from '../rules/benefit/known-dates.ts';
import { windowOf } from '../rules/benefit/window-of.ts';
import { todayInChina } from '../rules/china-time.ts';
import { benefitToRemind } from '../rules/reminders/benefit-to-remind.ts';
import { planReminders } from '../rules/reminders/plan-reminders.ts';
import { tellsOf } from '../rules/reminders/tells-of.ts';
import {
  type BenefitToRemind,
  nothingPlanned,
  type PlannedReminder,
  type ReminderPlan,
  type ReminderRole,
} from '../rules/reminders/types.ts';
import type { CivilDate } from '../rules/vocabulary.ts';
import type { Benefit, Elder } from './elder.ts';
import type { Preferences } from './preferences.ts';

/** When the family first told something, as far as is known here. */
const firstToldOn = (elders: readonly Elder[]): CivilDate | null =>
  elders.flatMap(({ benefits }) => benefits.map(({ toldOn }) => toldOn)).sort()[0] ?? null;

type Gone = Pick<PlannedReminder, 'kind' | 'on'>;

const gone: ReadonlySet<MessageState> = new Set(['sending', 'sent', 'delivered', 'uncertain']);

/**
 * Messages that went out for this benefit since it was last seen done. The phone does not know the service's cycles: a
 * day typed anew begins one too, and is the service's word again as soon as it can be reached.
 */
function sentTo(benefit: Benefit, messages: readonly Message[]): readonly Gone[] {
  const seen = livingRecords(benefit.records).filter(({ kind }) => kind === 'seen');
  const from = Math.max(0, ...seen.map(({ saidAt }) => Date.parse(saidAt)));
  const counts = (message: Message) =>
    gone.has(message.state) && tellsOf(message, benefit.id) && Date.parse(message.at) > from;
  return messages.filter(counts).map(({ kind, at }) => ({ kind, on: todayInChina(at) }));
}

/**
 * The same plan as the service's, made on the phone, so that the page shows it offline. `messages`: as the service told
 * them.
 */
export function planOf(
  elders: readonly Elder[],
  credits: number,
  now: string,
  today: CivilDate,
  preferences: Preferences,
  messages: readonly Message[],
  roleOf: (elderId: string, benefitId: string) => ReminderRole | 'none' = () => 'acts',
): ReminderPlan | null {
  if (!preferences.enabled) return nothingPlanned;
  const benefits = elders.flatMap((elder) =>
    elder.benefits.flatMap((benefit): BenefitToRemind[] => {
      const window = windowOf(elder, benefit, today);
      const role = roleOf(elder.id, benefit.id);
      if (!window.ok || role === 'none') return [];
      const known = { elder, benefit, dates: knownDates(benefit), window: window.value, role };
      return [benefitToRemind(known, sentTo(benefit, messages), today)];
    }),
  );
  const yearlyLookUpOn = yearlyDayOf(preferences.yearlyLookUp, firstToldOn(elders));
  const plan = planReminders(benefits, credits, now, { hour: preferences.hour, yearlyLookUpOn });
  return plan.ok ? plan.value : null;
}
