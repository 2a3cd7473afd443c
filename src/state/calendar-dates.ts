import type { CivilDate } from '../rules/vocabulary.ts';
import { stored } from './stored';

/** The day each benefit's calendar entry was made for: WeChat cannot take one back, so a moved date is told. */
export const calendarDates = stored<Readonly<Record<string, CivilDate>>>('calendar', 1, (value) =>
  typeof value === 'object' && value !== null ? (value as Record<string, CivilDate>) : {},
);
