import { daysBetween } from '../../rules/china-time.ts';
import type { CivilDate, CivilMonth } from '../../rules/vocabulary.ts';

/** A month alone is drawn from its first day. */
export const firstDay = (date: CivilDate | CivilMonth): CivilDate =>
  date.length > 'YYYY-MM'.length ? date : `${date}-01`;

/** Days as the bar needs them: a date that is none takes no room. */
export const days = (from: CivilDate, to: CivilDate): number => daysBetween(from, to) ?? 0;
