import { todayInChina } from '../../src/rules/china-time.ts';

const dayMs = 86_400_000;

/** One day for the whole of a file, however long it takes and whatever o'clock it is. */
const today = todayInChina(Date.now());
export const todayNow = (): string => today;

/** Ten in the morning of that day: no midnight comes while one lives it, and messages go out. */
export const morningOf = (date: string): string => `${date}T10:00:00+08:00`;

export const daysFrom = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** 12月15日, and with its year where that is not this one. */
export function dayInWords(date: string, today: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const words = `${month}月${day}日`;
  return String(year) === today.slice(0, 4) ? words : `${year}年${words}`;
}
