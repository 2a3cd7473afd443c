import * as v from 'valibot';
import type { CivilDate } from '../rules/vocabulary.ts';
import { stored, useStored } from './stored';

const shape = v.record(v.string(), v.pipe(v.string(), v.isoDate()));

/** The day each benefit's calendar entry was made for: WeChat cannot take one back, so a moved date is told. */
export const calendarDates = stored<Readonly<Record<string, CivilDate>>>('calendar', 1, (value) => {
  const read = v.safeParse(shape, value);
  return read.success ? read.output : {};
});

export const useCalendarDates = () => useStored(calendarDates);
