import { daysBetween } from '../../rules/china-time.ts';
import { firstDayOf, isCivilDate } from '../../rules/civil-date.ts';
import type { CivilDate, CivilMonth } from '../../rules/vocabulary.ts';

/** A month alone is drawn from its first day. */
export const firstDay = (date: CivilDate | CivilMonth): CivilDate => (isCivilDate(date) ? date : firstDayOf(date));

/** Days as the bar needs them: a date that is none takes no room. */
export const days = (from: CivilDate, to: CivilDate): number => daysBetween(from, to) ?? 0;
