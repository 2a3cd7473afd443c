import type { BookStamp } from './stamp-of.ts';

/** Is `a` newer than `b`? The version decides, the date only between equal versions. */
export const newer = (a: BookStamp, b: BookStamp): boolean =>
  a.version > b.version || (a.version === b.version && a.date > b.date);
