import * as v from 'valibot';
import type { SignedBook } from '../../contract/book/signed-book.ts';
import { readStored, removeStored, writeStored } from '../../platform/storage.ts';
import { goBy } from '../../rules/book/book-in-force.ts';
import { newer } from '../../rules/book/newer.ts';
import { packagedStamp } from '../../rules/book/packaged-stamp.ts';
import type { RuleBook } from '../../rules/book/schema.ts';
import { stampOf } from '../../rules/book/stamp-of.ts';

const key = 'book';
const version = 1;

/**
 * `program`: which program checked it. `sum`: of its letters then, so that what the phone gives back later is the same.
 */
const kept = v.strictObject({ text: v.string(), signature: v.string(), program: v.string(), sum: v.number() });
const shape = v.strictObject({ v: v.literal(version), value: kept });

/** Another build may read another book: what an older one checked is checked again. Set when the package is built. */
const program = process.env.TARO_APP_RULES_DIGEST || 'unbuilt';

/** Adler-32, over letters: not a defence, but a bad block of the phone's memory shows. */
const sumOf = (text: string): number => {
  let [a, b] = [1, 0];
  for (let at = 0; at < text.length; at += 1) {
    a = (a + text.charCodeAt(at)) % 65_521;
    b = (b + a) % 65_521;
  }
  return b * 65_536 + a;
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Of letters that this program passed before: what they hold was checked then. */
const isBook = (value: unknown): value is RuleBook => {
  const stamp = stampOf(value);
  return stamp !== null && newer(stamp, packagedStamp);
};

/**
 * What is kept; not in force where another program checked it. What cannot be read is fetched again: nothing is lost by
 * it.
 */
const read = (): { signed: SignedBook; book: RuleBook | null } | null => {
  const found = readStored(key);
  const parsed = v.safeParse(shape, found.kind === 'there' ? found.raw : null);
  if (!parsed.success) return null;
  const { text, signature, program: by, sum } = parsed.output.value;
  if (sum !== sumOf(text)) return null;
  const book = by === program ? jsonOf(text) : null;
  return { signed: { text, signature }, book: isBook(book) ? book : null };
};

const listeners = new Set<() => void>();
let last = read();
goBy(last?.book ?? null);

/** The signed book that this phone keeps, whether it may be gone by yet or not. */
export const keptBook = (): SignedBook | null => last?.signed ?? null;

/** Kept, but by another program: to be opened anew before it is gone by. */
export const isUnchecked = (): boolean => last !== null && last.book === null;

/** From now on the rules go by it, also after a restart. `full`: the phone has no room, and nothing changes. */
export function keepBook(signed: SignedBook, book: RuleBook): 'kept' | 'full' {
  const value = { ...signed, program, sum: sumOf(signed.text) };
  if (writeStored(key, { v: version, value }) === 'full') return 'full';
  last = { signed, book };
  goBy(book);
  for (const listener of listeners) listener();
  return 'kept';
}

/** The package's own is as new by now, or all is to be forgotten. */
export function dropBook(): void {
  removeStored(key);
  if (last === null) return;
  last = null;
  goBy(null);
  for (const listener of listeners) listener();
}

export function onBookChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
