import nacl from 'tweetnacl';
import * as v from 'valibot';
import type { BookFault } from '../../rules/book/book-fault.ts';
import { checkBook } from '../../rules/book/check-book.ts';
import type { RuleBook } from '../../rules/book/schema.ts';
import { type BookStamp, stampOf } from '../../rules/book/stamp-of.ts';
import { mostLetters, type SignedBook, signedBook, signedText } from './signed-book.ts';
import { hexBytes, utf8 } from './utf8.ts';

/** Why a book is not gone by. `faults` are those of `checkBook`. */
export type BookRefusal =
  | { kind: 'too-large' | 'not-a-signed-book' | 'not-signed-by-our-key' }
  | { kind: 'not-newer'; stamp: BookStamp }
  | { kind: 'faulty'; faults: readonly BookFault[] };

type OpenedBook = { ok: true; book: RuleBook; signed: SignedBook } | { ok: false; refusal: BookRefusal };

const refused = (refusal: BookRefusal): OpenedBook => ({ ok: false, refusal });

const isOverlong = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  typeof value.text === 'string' &&
  value.text.length > mostLetters;

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Opens what came as a signed rule book: its size, then its signature, and only what our key signed is read at all;
 * then whether it is wanted, then whether it may be gone by. Phone and service ask the same.
 * @param keys the public halves, in hexadecimal, any of which may have signed.
 * @param isWanted whether a book of this stamp would be newer than what is known.
 */
export const openBook = (
  value: unknown,
  keys: readonly string[],
  isWanted: (stamp: BookStamp) => boolean,
): OpenedBook => {
  if (isOverlong(value)) return refused({ kind: 'too-large' });
  const read = v.safeParse(signedBook, value);
  if (!read.success) return refused({ kind: 'not-a-signed-book' });
  const { text, signature } = read.output;
  const bytes = utf8(signedText(text));
  const isOurs = keys.some((key) => nacl.sign.detached.verify(bytes, hexBytes(signature), hexBytes(key)));
  if (!isOurs) return refused({ kind: 'not-signed-by-our-key' });
  const book = jsonOf(text);
  const stamp = stampOf(book);
  if (stamp && !isWanted(stamp)) return refused({ kind: 'not-newer', stamp });
  const checked = checkBook(book);
  return checked.ok ? { ...checked, signed: read.output } : refused({ kind: 'faulty', faults: checked.faults });
};
