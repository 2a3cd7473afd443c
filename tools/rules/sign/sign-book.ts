import { type KeyObject, sign } from 'node:crypto';
import { type SignedBook, signedText } from '../../../src/contract/book/signed-book.ts';
import type { RuleBook } from '../../../src/rules/book/schema.ts';

/** A book as it is published. The same book and key give the same letters. */
export const signBook = (book: RuleBook, key: KeyObject): SignedBook => {
  const text = JSON.stringify(book);
  return { text, signature: sign(null, Buffer.from(signedText(text)), key).toString('hex') };
};
