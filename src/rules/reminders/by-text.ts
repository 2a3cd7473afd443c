/** Letter by letter, whatever the language of the phone. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
