import * as v from 'valibot';
import type { CivilDate } from '../rules/vocabulary.ts';
import { stored, useStored } from './stored';

/** A day, or the same day of every year: `--12-31`. */
const day = v.union([v.pipe(v.string(), v.isoDate()), v.pipe(v.string(), v.regex(/^--\d\d-\d\d$/))]);

const shape = v.record(v.string(), day);

export const everyYear = (date: CivilDate): string => `-${date.slice(4)}`;

/** Whether an entry made so rings on this date. */
export const isFor = (made: string, date: CivilDate): boolean => made === date || made === everyYear(date);

/** The day each benefit's calendar entry was made for: WeChat cannot take one back, so a moved date is told. */
export const calendarDates = stored<Readonly<Record<string, string>>>('calendar', 1, (value) => {
  const read = v.safeParse(shape, value);
  return read.success ? read.output : {};
});

export const useCalendarDates = () => useStored(calendarDates);
