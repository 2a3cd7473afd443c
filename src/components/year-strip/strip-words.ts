import { dayInYearWords, leftWords, pastDayWords } from '../../words/dates';
import { days } from './days';
import type { Year } from './strip-drawing';

/** The word under each end, and the picture as a spoken sentence. */
export const stripWords = ({ today, end, last, opens, checkBy, reminders = [] }: Year) => {
  const left = last ? `${pastDayWords(last, today)}办过` : opens ? `${pastDayWords(opens, today)}起` : '';
  const daysLeft = days(today, end);
  const endDay = dayInYearWords(end, today);
  // A day to have looked by is advice; only a day that is known to be the last is called one.
  const right = checkBy === end ? `建议 ${endDay}前` : `${endDay}${daysLeft < 0 ? '到期了' : '到期'}`;
  const parts = [
    left,
    reminders.length > 0 ? `中间提醒 ${reminders.length} 次` : '',
    checkBy && checkBy !== end ? `建议 ${dayInYearWords(checkBy, today)}前` : '',
    right,
    leftWords(daysLeft),
  ];
  return { left, right, sentence: `一年的时间条：${parts.filter(Boolean).join('，')}` };
};
