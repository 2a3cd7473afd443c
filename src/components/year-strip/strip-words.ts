import { dayInYearWords, leftWords, pastDayWords } from '../../words/dates.ts';
import { days } from './days.ts';
import type { Year } from './strip-drawing.ts';

/** The word under each end, and the picture as a spoken sentence. */
export const stripWords = ({ today, end, last, opens, adviseBy, reminders = [] }: Year) => {
  const left = last ? `${pastDayWords(last, today)}办过` : opens ? `${pastDayWords(opens, today)}起` : '';
  const daysLeft = days(today, end);
  const endDay = dayInYearWords(end, today);
  const right = daysLeft < 0 ? `算到 ${endDay}` : `最晚 ${endDay}`;
  const parts = [
    left,
    reminders.length > 0 ? `中间提醒 ${reminders.length} 次` : '',
    adviseBy && adviseBy !== end ? `最好 ${dayInYearWords(adviseBy, today)}前` : '',
    right,
    leftWords(daysLeft),
  ];
  return { left, right, sentence: `一年的时间条：${parts.filter(Boolean).join('，')}` };
};
