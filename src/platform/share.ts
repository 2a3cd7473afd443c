/** A card for a chat. Title and picture may say the state, never a date or a place. */
export type ShareCard = { title: string; path: string; imageUrl?: string };

/** On a phone the share button opens WeChat's own list; nothing is left to do here. */
export const shareCard = (_card: ShareCard): void => {};
