import type { SignedBook } from '../../../src/contract/book/signed-book.ts';
import type { BookStamp } from '../../../src/rules/book/stamp-of.ts';

/**
 * The newest rule book that was given to any process: all go by the same one, and a restart does not go back to an
 * older.
 */
export type RuleBookTable = {
  /**
   * Small, to be asked often: what it says of itself, and its signature, by which it is known. null: none was given
   * yet.
   */
  mark(): Promise<(BookStamp & Pick<SignedBook, 'signature'>) | null>;
  kept(): Promise<SignedBook | null>;
  /** Unless a newer one is kept already. `instead`: the signature of one that is nobody's we know, and no bar. */
  keep(book: SignedBook, stamp: BookStamp, at: number, instead?: string | null): Promise<void>;
};
