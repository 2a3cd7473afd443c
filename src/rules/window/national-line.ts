import type { Day } from '../civil-date.ts';
import type { Scheme } from '../vocabulary.ts';
import type { Counted } from './counted.ts';
import type { Last } from './read-query.ts';
import { lastDays } from './rolling.ts';

/**
 * How often, where nothing is known: half-yearly is known in several provinces for these three, so it is the careful
 * guess.
 */
export const guessedMonths: Readonly<Record<Scheme, 6 | 12>> = {
  enterprise: 12,
  institution: 12,
  resident: 6,
  injury: 6,
  survivor: 6,
};

/** The day by which to have looked where nothing of this year is known. */
export const nationalCheckBy = (scheme: Scheme, last: Last): Day =>
  lastDays({ months: guessedMonths[scheme] }, 'unknown', last.from).checkBy;

/** No local rule was found: only a day by which to have looked. */
export const countNationalLine = (scheme: Scheme, last: Last | null): Counted => ({
  opensOn: null,
  checkBy: last ? nationalCheckBy(scheme, last) : null,
  latest: null,
  countsNow: null,
  reasons: [],
  certainty: 'unverified',
});
