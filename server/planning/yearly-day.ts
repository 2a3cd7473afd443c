import type { Person } from '../store/ports/people.ts';

/**
 * The day of the yearly 查一查, `MM-DD`; null: none. Where nobody was asked it is the day on which the first elder was
 * added; 02-29, which most years have not, is 03-01.
 */
export const yearlyDayOf = ({
  yearlyLookUp,
  firstElderOn,
}: Pick<Person, 'yearlyLookUp' | 'firstElderOn'>): string | null => {
  if (yearlyLookUp === 'off') return null;
  if (yearlyLookUp !== 'default') return yearlyLookUp;
  const day = firstElderOn?.slice(5) ?? null;
  return day === '02-29' ? '03-01' : day;
};
