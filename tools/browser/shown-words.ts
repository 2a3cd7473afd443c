/** Words as they stand on the page, where word joiners that nobody sees may hold a date or a number together. */
export const shownWords = (words: string): RegExp =>
  new RegExp(
    [...words].map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&').replace(' ', '\\s')).join('\u2060?'),
  );
