import type { CivilDate, Scheme, WrittenCode } from '../vocabulary.ts';

/** What can be wrong with the days that a rule gives. */
export type DayFault = 'no-end' | 'opens-after-check-by' | 'check-by-after-latest' | 'later-gives-earlier';

/** Where in the book: a province, or one of its cities and counties. */
type At = { place: WrittenCode };

/** Why a book is refused. Each says where, and enough for a sentence to a clerk. */
export type BookFault =
  /** Not of the book's shape: an unknown kind, a missing field, a source that is not there. `field` is a path. */
  | { kind: 'unreadable'; field: string; expected: string; got: string }
  /** One of the 32 regions is not there, or one is there that is none of them. */
  | ({ kind: 'region-lost' | 'region-unknown' } & At)
  /** A place is in the rules and not in the words, or the other way round, or they hold for other days. */
  | ({ kind: 'rules-and-words-differ' } & At)
  /** It ends before it begins. */
  | ({ kind: 'ends-before-it-begins' } & At)
  /** Every rule of the place is of one named year, and the place does not end with it. */
  | ({ kind: 'year-without-end'; year: number } & At)
  /** Of a material the rules say another publisher or date than its citation. */
  | ({ kind: 'material-differs'; material: number } & At)
  /** A rule's first material is not the newest of those it names. */
  | ({ kind: 'newest-not-first'; scheme: Scheme } & At)
  /** A text or a step carries an address; only a citation may. */
  | ({ kind: 'address-in-words' } & At)
  /** Certified on `last` and asked on `today`, the rule answers what no rule may. */
  | ({ kind: DayFault; scheme: Scheme; last: CivilDate; today: CivilDate } & At);
