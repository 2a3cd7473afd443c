import type { FieldError } from '../src/rules/result.ts';

/** In the place of a value that may hold a secret. */
export const notShown = '(not shown)';

/** What a database said of itself may have several. */
export const asOneLine = (words: string): string => words.trim().replaceAll(/\s*\n\s*/g, ' ');

/** A failure as a command tells it; of what was given no more than may be shown. */
export const inOneLine = ({ field, expected, got }: FieldError): string => {
  const isShown = typeof got === 'string' && got !== '' && got !== notShown;
  return asOneLine(`${field}: expected ${expected}${isShown ? `, got ${got}` : ''}`);
};
