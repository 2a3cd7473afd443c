import type { BookRefusal } from '../../src/contract/book/open-book.ts';
import type { BookFault } from '../../src/rules/book/book-fault.ts';

const faultWords = (fault: BookFault): string =>
  fault.kind === 'unreadable' ? `${fault.field}: expected ${fault.expected}` : `${fault.kind} in ${fault.place}`;

/** One line for the operator: the first fault, and how many there are. */
export const whyOf = (refusal: BookRefusal): string => {
  if (refusal.kind === 'not-newer') return `not newer: ${refusal.stamp.version} of ${refusal.stamp.date}`;
  if (refusal.kind !== 'faulty') return refusal.kind;
  const [first, ...more] = refusal.faults;
  const rest = more.length > 0 ? `, and ${more.length} more` : '';
  return `${first ? faultWords(first) : 'faulty'}${rest}`;
};
