/** The longest message that is looked at: several screens of any article; the box takes no more. */
export const mostLetters = 10_000;
