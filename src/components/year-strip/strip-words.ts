import { dayInYearWords, daysBetween, leftWords, pastDayWords } from '../../words/dates';
import type { Year } from './strip-drawing';

/** The word under each end, and the picture as a spoken sentence. */
export const stripWords = ({ today, end, last, opens, checkBy, reminders = [] }: Year) => {
  const passed = daysBetween(today, end) < 0;
  const left = last ? `${pastDayWords(last, today)}办过` : opens ? `${pastDayWords(opens, today)}起` : '';
  const right = `${dayInYearWords(end, today)}${passed ? '到期了' : '到期'}`;
  const parts = [
    left,
    reminders.length > 0 ? `中间提醒 ${reminders.length} 次` : '',
    checkBy ? `${dayInYearWords(checkBy, today)}前该查一查` : '',
    right,
    passed ? `已经${leftWords(daysBetween(today, end))}` : leftWords(daysBetween(today, end)),
  ];
  return { left, right, sentence: `一年的时间条：${parts.filter(Boolean).join('，')}` };
};
