/**
 * The public halves of the keys that sign rule books, set when the package is built (TARO_APP_RULE_BOOK_KEY); none: no
 * book is taken.
 */
export const ruleBookKeys = (): readonly string[] =>
  (process.env.TARO_APP_RULE_BOOK_KEY || '').split(',').filter((key) => key !== '');
