import type { SignedBook } from '../../../src/contract/book/signed-book.ts';
import type { BookStamp } from '../../../src/rules/book/stamp-of.ts';

/** The newest rule book that was given to any process: all go by the same one, and a restart does not go back to an older. */
export type RuleBookTable = {
  /** null: none was given yet. */
  stamp(): Promise<BookStamp | null>;
  kept(): Promise<SignedBook | null>;
  /** Unless a newer one is kept already. */
  keep(book: SignedBook, stamp: BookStamp, at: number): Promise<void>;
};
