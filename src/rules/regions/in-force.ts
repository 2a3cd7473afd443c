import type { CivilDate } from '../vocabulary.ts';

type Dated = { effective: { from?: CivilDate; until?: CivilDate } };

const from = ({ effective }: Dated): CivilDate => effective.from ?? '';

/**
 * Of the records of one place the one that answers on a day: the newest that has begun. One that begins later does not
 * answer yet, what it supersedes does; one past its end still answers (`isOver`).
 */
export const inForce = <T extends Dated>(records: readonly T[], today: CivilDate): T | undefined => {
  let newest: T | undefined;
  for (const record of records) {
    if (from(record) <= today && (!newest || from(record) > from(newest))) newest = record;
  }
  return newest;
};

/** Past its end: nobody said what holds now, so it answers as unverified. */
export const isOver = ({ effective }: Dated, today: CivilDate): boolean =>
  effective.until !== undefined && effective.until < today;
