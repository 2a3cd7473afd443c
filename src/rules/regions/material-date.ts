import { addMonths, parseDay } from '../civil-date.ts';
import type { CivilDate } from '../vocabulary.ts';

/** A date as written in a source (YYYY, YYYY-MM, YYYY-MM-DD) in words, to the month: 2023年11月; null: 没写日期. */
export const materialDate = (sourceDate: string | null): string => {
  if (sourceDate === null) return '没写日期';
  const [year, month] = sourceDate.split('-');
  return month ? `${year}年${Number(month)}月` : `${year}年`;
};

/** Older than two years, when a page adds 材料较早; a vague date counts from its first day, none counts as old. */
export const materialIsOld = (sourceDate: string | null, today: CivilDate): boolean => {
  const day = sourceDate === null ? null : parseDay(`${sourceDate}-01-01`.slice(0, 10));
  const now = parseDay(today);
  return day === null || now === null || day < addMonths(now, -24);
};
