import { chinaDay } from '../../src/rules/china-time.ts';
import { formatDay } from '../../src/rules/civil-date.ts';
import type { CivilDate } from '../../src/rules/vocabulary.ts';

/**
 * A message is kept for so many days after its own: longer than any moment counts that moves with the days of its year
 * (`cycle-of.ts`), so that dropping never lets one be sent a second time.
 */
export const rowsKeptDays = 400;

/**
 * Where those of a half-year go together, the first of them has waited for the last: 184 days lie in the longer half.
 */
export const rowsKeptInPartsDays = rowsKeptDays + 184;

/** The first day whose messages are kept. */
export const keptFrom = (now: number): CivilDate => formatDay(chinaDay(now) - rowsKeptDays);
