import { yearOf } from './civil-date.ts';
import type { CivilMonth, WrittenDay } from './vocabulary.ts';

/** 4月5日 of `04-05`, of every year; 4月 of `04`. */
export const yearlyDayWords = (text: string): string => {
  const [month, day] = text.split('-');
  return `${Number(month)}月${day ? `${Number(day)}日` : ''}`;
};

/** 12月15日; of a month 12月. */
export const dayWords = (date: WrittenDay | CivilMonth): string => yearlyDayWords(date.slice('YYYY-'.length));

/** 2026年12月15日; of a month 2026年12月. */
export const dateWords = (date: WrittenDay | CivilMonth): string => `${yearOf(date)}年${dayWords(date)}`;
