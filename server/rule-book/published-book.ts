import type { SignedBook } from '../../src/contract/book/signed-book.ts';
import type { BookStamp } from '../../src/rules/book/stamp-of.ts';

export type PublishedBook = {
  /** What phones are given, with its stamp; null: nobody gave a book, or the program's own is newer. */
  published(): { signed: SignedBook; stamp: BookStamp } | null;
  /** Takes what the operator or another process gave since; what may not be gone by is refused with an alarm. */
  look(): Promise<void>;
};
