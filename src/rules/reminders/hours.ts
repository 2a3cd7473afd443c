/** The hours in China at which a family may have its messages, and the one unless it chose. */
export const hours = { first: 9, last: 20, unlessChosen: 9 } as const;
