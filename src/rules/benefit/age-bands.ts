import type { AgeBand } from '../vocabulary.ts';

const bandAt = (age: number): AgeBand => (age < 80 ? 'under80' : age < 90 ? '80-89' : age < 100 ? '90-99' : '100plus');

/**
 * The bands that somebody born in `birthYear` can be in during `year`: two in the year of a round birthday, since the
 * day is not asked for.
 */
export const ageBandsIn = (birthYear: number, year: number): AgeBand[] => [
  ...new Set([bandAt(year - birthYear - 1), bandAt(year - birthYear)]),
];
