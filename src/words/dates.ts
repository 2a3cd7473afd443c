import { parseDay, yearOf } from '../rules/civil-date.ts';
import { dateWords, dayWords } from '../rules/day-words.ts';
import type { CivilDate, CivilMonth } from '../rules/vocabulary.ts';

const weekdays = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'] as const;

/** 星期二; 1970-01-01 was a Thursday. */
export const weekdayWords = (date: CivilDate): string => weekdays[(((parseDay(date) ?? 0) % 7) + 11) % 7] ?? '';

/** 12月15日 within this year, 2027年4月30日 outside it. */
export const dayInYearWords = (date: CivilDate, today: CivilDate): string =>
  yearOf(date) === yearOf(today) ? dayWords(date) : dateWords(date);

/** 12月11日（星期五）: a day to arrange something for. */
export const dayAndWeekday = (date: CivilDate, today: CivilDate): string =>
  `${dayInYearWords(date, today)}（${weekdayWords(date)}）`;

/** A day or month gone by: 3月2日, 去年12月15日, 去年12月, 2024年5月1日. */
export const pastDayWords = (date: CivilDate | CivilMonth, today: CivilDate): string => {
  const years = yearOf(today) - yearOf(date);
  if (years === 0) return dayWords(date);
  return years === 1 ? `去年${dayWords(date)}` : dateWords(date);
};

/** 还有 21 天, 就是今天, 过了 3 天. */
export const leftWords = (days: number): string => {
  if (days === 0) return '就是今天';
  return days > 0 ? `还有 ${days} 天` : `过了 ${-days} 天`;
};

/** 真的是2029年吗？ asked before a day far from any that is usual is kept. */
export const isItReally = (date: CivilDate): string => `真的是${yearOf(date)}年吗？`;
