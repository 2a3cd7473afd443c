import type { First } from '../book/cycles-schema.ts';
import { addMonths, dayOf, partsOf } from '../civil-date.ts';
import type { Counted } from './counted.ts';
import type { Last, ReadQuery } from './read-query.ts';

/** From when a benefit that was never certified is counted; null: not known. */
export const countedSince = (first: First | undefined, { benefitSince }: ReadQuery): Last | null => {
  if (benefitSince === null) return null;
  switch (first?.kind) {
    case 'same-month-next-year': {
      const day = addMonths(benefitSince, 12);
      return { from: day, to: day };
    }
    case 'next-year':
    case 'exempt-first-year':
      return { from: benefitSince, to: dayOf(partsOf(benefitSince).year, 12, 31) }; // the benefit's year needs none
    default:
      return { from: benefitSince, to: benefitSince };
  }
};

/**
 * The place wants the first certification before it pays at all: by the eve of the month that the benefit begins in.
 */
export const beforeFirstPayment = ({ benefitSince, today }: ReadQuery): Counted => ({
  opensOn: null,
  checkBy: Math.max(today, (benefitSince ?? today) - 1),
  latest: null,
  countsNow: true,
  reasons: ['before-first-payment'],
});
