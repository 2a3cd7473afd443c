import type { ToldDates } from '../rules/benefit/certification.ts';
import { knownDates } from '../rules/benefit/known-dates.ts';
import { messageAdvice } from '../rules/reminders/message-words.ts';
import type { PlannedReminder } from '../rules/reminders/types.ts';
import type { CivilDate } from '../rules/vocabulary.ts';
import type { CertificationWindow } from '../rules/window/types.ts';
import type { Benefit } from '../state/elder.ts';
import type { Standing } from '../state/standing.ts';
import { dayInYearWords } from './dates.ts';

/** What a message to come will say: the line that the service sends. */
export const plannedWords = (
  { kind, on }: PlannedReminder,
  { money }: Pick<Benefit, 'money'>,
  window: CertificationWindow | null,
): string =>
  messageAdvice({
    kind,
    on,
    adviseBy: window?.adviseBy ?? null,
    checkBy: window?.checkBy ?? null,
    certainty: window?.certainty ?? null,
    money,
  });

/** By when, beside the elder's name; null when no date is known. An estimate is worded as one. */
export function byWhenWords({ kind, window, daysLeft }: Standing, today: CivilDate): string | null {
  if (!window?.checkBy || daysLeft === null) return null;
  const estimate = window.certainty === 'unverified';
  if (kind === 'missed' || daysLeft < 0 || (estimate && daysLeft === 0)) {
    return kind === 'waiting' ? '在等结果' : '先查一查';
  }
  const day = dayInYearWords(window.checkBy, today);
  if (estimate) return `先按 ${day}前查一查`;
  return daysLeft === 0 ? '最晚就是今天' : `最晚 ${day}`;
}

/** Why there is no day to count to, or nothing to come at all; null: there are both. */
export function whyLookUpWords(
  benefit: ToldDates,
  window: CertificationWindow | null,
  hasMoments: boolean,
): string | null {
  const unknown = knownDates(benefit).last.kind === 'unknown';
  if (window?.checkBy) return hasMoments ? null : '能提醒的日子都过了。先查查办没办，查到了填上，下次的就有了。';
  const why = unknown ? '还不知道上次哪天办的' : '这里算不出哪天该办';
  const then = unknown ? '查到了填上，就按日子提醒。' : '拨 12333 问一句更稳。';
  return hasMoments ? `${why}，先提醒您查一查。${then}` : `${why}。${then}`;
}

export const hourWords = (hour: number): string =>
  hour < 12 ? `上午 ${hour} 点` : hour === 12 ? '中午 12 点' : `下午 ${hour - 12} 点`;
