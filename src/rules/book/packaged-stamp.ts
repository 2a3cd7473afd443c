import type { BookStamp } from './stamp-of.ts';

/** The stamp of the facts in this package; cheap to import where the book itself is not needed. */
export const packagedStamp: BookStamp = { version: 2, date: '2026-11-24' };
