/**
 * `?1, ?2, …` for a list of values, so that a statement may name the list twice. Of an empty list NULL, which nothing
 * is in: PostgreSQL takes no empty brackets.
 */
export const marks = (count: number, from = 1): string =>
  count === 0 ? 'NULL' : Array.from({ length: count }, (_, index) => `?${index + from}`).join(', ');
