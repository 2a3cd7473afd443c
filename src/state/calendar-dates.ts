import * as v from 'valibot';
import { civilDate } from '../rules/parts.ts';
import type { CivilDate } from '../rules/vocabulary.ts';
import { record } from './readable.ts';
import { stored, useStored } from './stored.ts';

/** The same day of every year: `--12-31`. */
type YearlyDay = `--${string}`;

export type EntryDay = CivilDate | YearlyDay;

const isYearly = (text: string): text is YearlyDay => /^--\d\d-\d\d$/.test(text);

const day = v.union([civilDate, v.pipe(v.string(), v.guard(isYearly))]);

type Days = Readonly<Record<string, EntryDay>>;

const blank: Days = {};

export const everyYear = (date: CivilDate): YearlyDay => `--${date.slice(5)}`;

/** Whether an entry made so rings on this date. */
export const isFor = (made: EntryDay, date: CivilDate): boolean => made === date || made === everyYear(date);

/** The day each benefit's calendar entry was made for: WeChat cannot take one back, so a moved date is told. */
export const calendarDates = stored<Days>('calendar', { version: 1, blank, ...record(day, 1) });

export const useCalendarDates = () => useStored(calendarDates);
