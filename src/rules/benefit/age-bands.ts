import { yearOf } from '../civil-date.ts';
import type { AgeBand, CivilDate } from '../vocabulary.ts';

/** What tells the band. `ageBand`: told before birth years were asked for; it counts until a year is told. */
export type AgeFacts = { birthYear: number | null; ageBand: AgeBand | null };

const roundBirthdays = [80, 90, 100];

const bandAt = (age: number): AgeBand => (age < 80 ? 'under80' : age < 90 ? '80-89' : age < 100 ? '90-99' : '100plus');

/**
 * The bands that somebody born in `birthYear` can be in during `year`: two in the year of a round birthday, since the
 * day is not asked for.
 */
export const ageBandsIn = (birthYear: number, year: number): [AgeBand, AgeBand?] => {
  const [before, after] = [bandAt(year - birthYear - 1), bandAt(year - birthYear)];
  return before === after ? [after] : [before, after];
};

/** The bands they can be in this year, the older last; null: not told. */
export const bandsOf = ({ birthYear, ageBand }: AgeFacts, today: CivilDate): readonly [AgeBand | null, AgeBand?] =>
  birthYear === null ? [ageBand] : ageBandsIn(birthYear, yearOf(today));

/** The next year in which they are in other bands than in `year`; null: never again. */
export const nextBandsYear = (birthYear: number, year: number): number | null =>
  roundBirthdays.flatMap((age) => [birthYear + age, birthYear + age + 1]).find((change) => change > year) ?? null;
