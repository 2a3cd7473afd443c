import * as v from 'valibot';
import { civilDate } from '../contract/parts.ts';
import type { CivilDate } from '../rules/vocabulary.ts';
import { record } from './readable';
import { stored, useStored } from './stored';

/** A day, or the same day of every year: `--12-31`. */
const day = v.union([civilDate, v.pipe(v.string(), v.regex(/^--\d\d-\d\d$/))]);

type Days = Readonly<Record<string, string>>;

const blank: Days = {};

export const everyYear = (date: CivilDate): string => `-${date.slice(4)}`;

/** Whether an entry made so rings on this date. */
export const isFor = (made: string, date: CivilDate): boolean => made === date || made === everyYear(date);

/** The day each benefit's calendar entry was made for: WeChat cannot take one back, so a moved date is told. */
export const calendarDates = stored<Days>('calendar', { version: 1, blank, ...record(day, 1) });

export const useCalendarDates = () => useStored(calendarDates);
