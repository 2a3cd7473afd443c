import * as v from 'valibot';
import { civilDate } from '../parts.ts';
import type { Written } from '../vocabulary.ts';
import { count } from './schema-parts.ts';

/** Which of two books is the newer one. */
export const stamp = {
  /** Counts up with every book published. */
  version: count,
  /** The day its facts were looked through. */
  date: civilDate,
};

const stampSchema = v.object(stamp);

export type BookStamp = Written<v.InferOutput<typeof stampSchema>>;

/** What a book says of itself; null: it is none. The rest of it is not looked at. */
export const stampOf = (book: unknown): BookStamp | null => {
  const read = v.safeParse(stampSchema, book);
  return read.success ? read.output : null;
};
