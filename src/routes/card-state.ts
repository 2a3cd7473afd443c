/** What a card may say of how an elder stands: never a date, never a place. */
const cardStates = ['due', 'look-up', 'waiting', 'later', 'done'] as const;

export type CardState = (typeof cardStates)[number];

/** From a card anyone may have typed: what is unknown means to look first. */
export const cardStateFrom = (text: string | undefined): CardState =>
  cardStates.find((state) => state === text) ?? 'look-up';
