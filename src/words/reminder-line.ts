import { bestRounds } from '../rules/reminders/share-credits.ts';
import { tellsOf } from '../rules/reminders/tells-of.ts';
import { isForResult, type PlannedReminder, type ReminderKind, type ReminderPlan } from '../rules/reminders/types.ts';
import type { CivilDate } from '../rules/vocabulary.ts';
import { dayInYearWords } from './dates.ts';

const lookUps: ReadonlySet<ReminderKind> = new Set(['look-7', 'look-21', 'look-49', 'yearly']);

/** It asks to look, not to be there by a day. */
export const isLookUp = ({ kind }: Pick<PlannedReminder, 'kind'>): boolean => lookUps.has(kind);

/** 下次 12月5日提醒, or for what: 12月5日提醒您查一查. */
export function nextWords({ kind, on }: Pick<PlannedReminder, 'kind' | 'on'>, today: CivilDate): string {
  const day = dayInYearWords(on, today);
  if (isLookUp({ kind })) return `${day}提醒您查一查`;
  return isForResult(kind) ? `${day}提醒您看结果` : `下次 ${day}提醒`;
}

/** In place of a day, while the service cannot be reached and does not know of it. */
export const untoldWords = '还没告诉提醒服务，连上网会自己送';

/** The message that comes next about one of these benefits; null: none will. */
export const nextOf = (plan: ReminderPlan, benefitIds: readonly string[]): PlannedReminder | null =>
  plan.funded.find((item) => benefitIds.some((id) => tellsOf(item, id))) ?? null;

/** How many more subscriptions these benefits need for what matters most: their first ones, and never none at all. */
export function missingFor(plan: ReminderPlan, benefitIds: readonly string[]): number {
  const mine = (item: PlannedReminder) => benefitIds.some((id) => tellsOf(item, id));
  const missing = plan.unfunded.filter(mine);
  const best = missing.filter(({ round }) => round <= bestRounds).length;
  return best > 0 || plan.funded.some(mine) ? best : Math.min(1, missing.length);
}

/** One line about these benefits: whether the family will be told, when next, and what is still missing. */
export function reminderLine(
  { enabled, plan, backed }: { enabled: boolean; plan: ReminderPlan; backed: boolean },
  benefitIds: readonly string[],
  today: CivilDate,
): string {
  if (!enabled) return '提醒关着';
  const next = nextOf(plan, benefitIds);
  const missing = missingFor(plan, benefitIds);
  if (next && !backed) return untoldWords;
  if (next) return `${nextWords(next, today)}${missing > 0 ? ` · 还差 ${missing} 条` : ''}`;
  return missing > 0 ? `还差 ${missing} 条才能提醒您` : '往后没有要发的提醒';
}
