import { dayOf, formatDay, yearOf } from '../civil-date.ts';
import { ok, type Result } from '../result.ts';
import type { CivilDate } from '../vocabulary.ts';
import { nextWindowChangeOn } from '../window/next-window-change.ts';
import { nextBandsYear } from './age-bands.ts';
import { type BenefitFacts, type ElderFacts, queriesOf } from './window-of.ts';

const birthdayOf = ({ birthYear }: ElderFacts, today: CivilDate): CivilDate | null => {
  const year = birthYear === null ? null : nextBandsYear(birthYear, yearOf(today));
  return year === null ? null : formatDay(dayOf(year, 1, 1));
};

/**
 * A day before which `windowOf` answers the same as today; null: it never changes by time alone.
 * @param today the civil date in China.
 * @returns a day after today, or the field that the rules could not read.
 */
export const nextBenefitChangeOn = (
  elder: ElderFacts,
  benefit: BenefitFacts,
  today: CivilDate,
): Result<CivilDate | null> => {
  let next = birthdayOf(elder, today);
  for (const query of queriesOf(elder, benefit, today)) {
    const change = nextWindowChangeOn(query, today);
    if (!change.ok) return change;
    if (change.value !== null && (next === null || change.value < next)) next = change.value;
  }
  return ok(next);
};
