import { tellsOf } from '../rules/reminders/tells-of.ts';
import type { ReminderPlan } from '../rules/reminders/types.ts';
import type { CivilDate } from '../rules/vocabulary.ts';

/** The day of the reader's own first message about a benefit, backed or not; null: none is planned. */
export function calledOn({ funded, unfunded }: ReminderPlan, benefitId: string): CivilDate | null {
  const days = [...funded, ...unfunded].filter((item) => tellsOf(item, benefitId)).map(({ on }) => on);
  return days.sort()[0] ?? null;
}
