import type { CivilDate, CivilMonth, WrittenDay } from './vocabulary.ts';

/**
 * Days of the calendar as whole numbers (day 0 is 1970-01-01), so that no time zone and no clock can enter a rule.
 * The algorithms are Howard Hinnant's days_from_civil and civil_from_days.
 */
export type Day = number;

type Parts = { year: number; month: number; day: number };

const daysBeforeEra = 719_468; // 0000-03-01 … 1970-01-01
const daysInEra = 146_097; // 400 years

/** The day of a year, a month 1…12 and a day of the month. */
export const dayOf = (year: number, month: number, day: number): Day => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysInEra + dayOfEra - daysBeforeEra;
};

/** Year, month 1…12 and day of the month. */
export const partsOf = (day: Day): Parts => {
  const z = day + daysBeforeEra;
  const era = Math.floor(z / daysInEra);
  const dayOfEra = z - era * daysInEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
};

/** Days in a month; a month past 12 or before 1 runs into the next or the previous year. */
export const monthLength = (year: number, month: number): number => {
  const first = monthStart(year, month);
  return monthStart(year, month + 1) - first;
};

const monthStart = (year: number, month: number): Day => {
  const index = year * 12 + month - 1;
  return dayOf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
};

/** Keeps the day of the month and clamps it to the month's end: 2024-02-29 + 12 months = 2025-02-28. */
export const addMonths = (day: Day, months: number): Day => {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return monthStart(year, month + months) + Math.min(dayOfMonth, monthLength(year, month + months)) - 1;
};

/** First day of the month that lies `months` after the month of `day`. */
export const firstOfMonth = (day: Day, months = 0): Day => {
  const { year, month } = partsOf(day);
  return monthStart(year, month + months);
};

/** Last day of the month that lies `months` after the month of `day`. */
export const lastOfMonth = (day: Day, months = 0): Day => firstOfMonth(day, months + 1) - 1;

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

export const formatDay = (day: Day): CivilDate => {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}` as CivilDate;
};

export const dateShape = /^\d{4}-\d{2}-\d{2}$/;
export const monthShape = /^\d{4}-\d{2}$/;
export const yearlyShape = /^\d{2}-\d{2}$/;
const earliestYear = 1900; // nobody who draws a benefit has an older date; a typing error has

/** null when the text is no day of the calendar. */
export const parseDay = (text: unknown): Day | null => {
  if (typeof text !== 'string' || !dateShape.test(text)) return null;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  if (year < earliestYear || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  return dayOf(year, month, day);
};

/** A day of the calendar from 1900. */
export const isCivilDate = (text: unknown): text is CivilDate => parseDay(text) !== null;

/** The first day of a month; null when the text is no month. */
export const parseMonth = (text: unknown): Day | null =>
  typeof text === 'string' && monthShape.test(text) ? parseDay(`${text}-01`) : null;

/** MM-DD of every year, so not 02-29: 2001 is any year without it. */
export const isYearlyDay = (text: string): boolean => parseDay(`2001-${text}`) !== null;

/** A month from 1900. */
export const isCivilMonth = (text: unknown): text is CivilMonth => parseMonth(text) !== null;

export const yearOf = (date: WrittenDay | CivilMonth): number => Number(date.slice(0, 4));

export const firstDayOf = (month: CivilMonth): CivilDate => `${month}-01` as CivilDate;
