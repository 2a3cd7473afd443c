import { writtenCycles } from '../regions/all-cycles.ts';
import { withTellers } from '../regions/with-tellers.ts';
import type { BookFault } from './book-fault.ts';
import { checkDays } from './check-days.ts';
import { checkWords } from './check-words.ts';
import { bookIssues, type RuleBook } from './schema.ts';

type CheckedBook = { ok: true; book: RuleBook } | { ok: false; faults: readonly BookFault[] };

/** The regions are the same 32 whatever is newly known of them: a family's place never leaves the book. */
const lostOrUnknown = ({ regions }: RuleBook): BookFault[] => {
  const there = new Set(regions.map(({ cycles }) => cycles.code));
  const known = new Set(writtenCycles.map(({ code }) => code));
  return [
    ...[...known].filter((code) => !there.has(code)).map((place) => ({ kind: 'region-lost', place }) as const),
    ...[...there].filter((code) => !known.has(code)).map((place) => ({ kind: 'region-unknown', place }) as const),
  ];
};

/**
 * May a phone or a service go by this book? Its shape first; of a book that can be read, everything that is wrong with
 * its regions, words and days. Pure: neither the clock nor the book in force has a part in it.
 * @param value a book from outside, parsed from JSON.
 */
export const checkBook = (value: unknown): CheckedBook => {
  const read = bookIssues(value);
  if (!read.ok) {
    return { ok: false, faults: read.issues.map((issue) => ({ kind: 'unreadable', ...issue })) };
  }
  const { book } = read;
  const faults = [
    ...lostOrUnknown(book),
    ...book.regions.flatMap(checkWords),
    ...checkDays(book.regions.map(({ cycles }) => withTellers(cycles))),
  ];
  return faults.length === 0 ? { ok: true, book } : { ok: false, faults };
};
