/** `?1, ?2, …` for a list of values, so that a statement may name the list twice. */
export const marks = (count: number, from = 1): string =>
  Array.from({ length: count }, (_, index) => `?${index + from}`).join(', ');
