import * as v from 'valibot';

/** Four times the book of today: no phone holds more of it in one piece. */
export const mostLetters = 400_000;

/** A rule book as it travels and is kept: its JSON to the letter, and what its key says of those letters. */
export const signedBook = v.strictObject({
  text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(mostLetters)),
  /** Ed25519, in hexadecimal. */
  signature: v.pipe(v.string(), v.regex(/^[0-9a-f]{128}$/)),
});

export type SignedBook = v.InferOutput<typeof signedBook>;

/** What tells one signed book from another: a phone asks with that of its own. */
export const bookTag = ({ signature }: SignedBook): string => signature.slice(0, 32);

/** The public half of a key: 32 bytes in hexadecimal. Two while one replaces the other. */
export const bookKeyShape = /^[0-9a-f]{64}$/;

/** What is signed is the text behind these words, so that no other signature of the same key is one of a book. */
export const signedText = (text: string): string => `bama-renzheng-tixing rule book\n${text}`;
