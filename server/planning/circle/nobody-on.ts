import { bestRounds } from '../../../src/rules/reminders/share-credits.ts';
import type { PlannedReminder, ReminderPlan } from '../../../src/rules/reminders/types.ts';
import type { CivilDate } from '../../../src/rules/vocabulary.ts';
import { momentsOf } from './told.ts';

const inOrder = (a: PlannedReminder, b: PlannedReminder): number => a.round - b.round;

/**
 * The first day to come on which somebody should hear of a benefit and nobody will: of the best moments of who acts
 * or stands in, one that no member's message falls on. Null: there is none.
 * @param plans of the family, who acts first, then who stands in, then the others.
 */
export const nobodyOn = (benefitId: string, plans: readonly (ReminderPlan | undefined)[]): CivilDate | null => {
  const all = plans.flatMap((plan) => (plan ? [momentsOf(plan, benefitId)] : []));
  const leading = all.find(({ funded, unfunded }) => funded.length + unfunded.length > 0);
  if (leading === undefined) return null;
  const heard = new Set(all.flatMap(({ funded }) => funded.map(({ on }) => on)));
  const best = [...leading.funded, ...leading.unfunded].sort(inOrder).slice(0, bestRounds);
  const silent = best.map(({ on }) => on).filter((on) => !heard.has(on));
  return silent.sort()[0] ?? null;
};
