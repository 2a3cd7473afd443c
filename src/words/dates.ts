import dayjs from 'dayjs';
import type { CivilDate, CivilMonth } from '../rules/vocabulary.ts';

const weekdays = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'] as const;

/** 12月15日 */
export const dayWords = (date: CivilDate): string => dayjs(date).format('M月D日');

/** 星期二 */
export const weekdayWords = (date: CivilDate): string => weekdays[dayjs(date).day()] ?? '';

/** 12月15日 within this year, 2027年4月30日 outside it. */
export const dayInYearWords = (date: CivilDate, today: CivilDate): string =>
  dayjs(date).format(dayjs(date).isSame(today, 'year') ? 'M月D日' : 'YYYY年M月D日');

/** 12月11日（星期五）: a day to arrange something for. */
export const dayAndWeekday = (date: CivilDate, today: CivilDate): string =>
  `${dayInYearWords(date, today)}（${weekdayWords(date)}）`;

/** A day or month gone by: 3月2日, 去年12月15日, 去年12月, 2024年5月1日. */
export const pastDayWords = (date: CivilDate | CivilMonth, today: CivilDate): string => {
  const day = date.length > 'YYYY-MM'.length ? 'M月D日' : 'M月';
  const years = dayjs(today).year() - dayjs(date).year();
  if (years === 1) return `去年${dayjs(date).format(day)}`;
  return dayjs(date).format(years === 0 ? day : `YYYY年${day}`);
};

/** 还有 21 天, 就是今天, 过了 3 天. */
export const leftWords = (days: number): string => {
  if (days === 0) return '就是今天';
  return days > 0 ? `还有 ${days} 天` : `过了 ${-days} 天`;
};

/** 真的是2029年吗？ asked before a day far from any that is usual is kept. */
export const isItReally = (date: CivilDate): string => `真的是${date.slice(0, 4)}年吗？`;
