import type { SourceIds } from '../regions/types.ts';
import type { Scheme } from '../vocabulary.ts';

type Told = {
  suspendFrom: 'next-month' | 'same-month' | 'month-13' | 'after-period' | 'unknown';
  resumeFrom: 'next-month' | 'same-month' | 'unknown';
  /** The last day of the month on which certifying still counts for `resumeFrom`. */
  resumeCutoffDay?: number;
  /** So many months past the cycle it can be made up for only at a counter. */
  counterAfterMonthsOverdue?: number;
  /** null: the material does not say. */
  backPay: boolean | null;
  src: SourceIds;
};

/** What a place's own material says of being late; it serves only `schemes` where it names them. */
export type LateRule = Told & { schemes?: readonly Scheme[]; byScheme?: Partial<Record<Scheme, Told>>; note?: string };
