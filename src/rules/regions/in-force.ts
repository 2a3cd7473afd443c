import type { CivilDate, WrittenDay } from '../vocabulary.ts';

/** As a record writes it, which the book's schema has checked. */
type Dated = { effective: { from?: WrittenDay; until?: WrittenDay } };

const hasBegun = ({ effective: { from } }: Dated, today: CivilDate): boolean => from === undefined || from <= today;

/** One without a beginning has held from of old. */
const isNewer = (a: Dated, b: Dated): boolean =>
  a.effective.from !== undefined && (b.effective.from === undefined || a.effective.from > b.effective.from);

/**
 * Of the records of one place the one that answers on a day: the newest that has begun. One that begins later does not
 * answer yet, what it supersedes does; one past its end still answers (`isOver`).
 */
export const inForce = <T extends Dated>(records: readonly T[], today: CivilDate): T | undefined => {
  let newest: T | undefined;
  for (const record of records) {
    if (hasBegun(record, today) && (!newest || isNewer(record, newest))) newest = record;
  }
  return newest;
};

/** Past its end: nobody said what holds now, so it answers as unverified. */
export const isOver = ({ effective }: Dated, today: CivilDate): boolean =>
  effective.until !== undefined && effective.until < today;
