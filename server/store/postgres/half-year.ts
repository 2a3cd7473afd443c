import type { CivilDate } from '../../../src/rules/vocabulary.ts';

/** A half of a year, counted from the year 0: they follow each other as whole numbers. */
export type HalfYear = number;

/** The half of a day in China. */
export const halfYearOf = (day: CivilDate): HalfYear => Number(day.slice(0, 4)) * 2 + (day.slice(5) < '07-01' ? 0 : 1);

/** 1 January or 1 July; what is before it is of an earlier half. */
export const firstDayOf = (half: HalfYear): string => `${Math.floor(half / 2)}-${half % 2 === 0 ? '01' : '07'}-01`;

/** `reminders_2026_2` holds the messages of July to December 2026. */
export const partOf = (half: HalfYear): string => `reminders_${Math.floor(half / 2)}_${(half % 2) + 1}`;

const named = /^reminders_(\d+)_([12])$/;

/** The half of a part by its name; null: the parts of what is earlier and later than all of them. */
export const halfOfPart = (part: string): HalfYear | null => {
  const [, year, half] = named.exec(part) ?? [];
  return year === undefined ? null : Number(year) * 2 + Number(half) - 1;
};
