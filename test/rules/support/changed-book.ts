import { bookOfNovember2026 } from '../../support/book-of-november-2026.ts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A copy of the book of November 2026 as it would come over the wire, with one field changed. */
export const changedBook = (path: readonly (string | number)[], value: Json | undefined): unknown => {
  const copy: Json = JSON.parse(JSON.stringify(bookOfNovember2026));
  let at: Json = copy;
  for (const key of path.slice(0, -1)) {
    if (at === null || typeof at !== 'object') throw new Error(`no ${key}`);
    at = (Array.isArray(at) ? at[Number(key)] : at[key]) ?? null;
  }
  const last = path.at(-1);
  if (at === null || typeof at !== 'object' || last === undefined) throw new Error('no such field');
  if (Array.isArray(at)) at[Number(last)] = value ?? null;
  else if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
};
