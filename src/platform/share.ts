/** A card for a chat. Title and picture may say the state, never a date or a place. */
export type ShareCard = { title: string; path: string; imageUrl?: string };

/** Until a page has drawn its own: without a picture WeChat would show the page itself, dates and all. */
export const plainPicture: string | undefined = '/share/plain.jpg';

/** On a phone the share button opens WeChat's own list; nothing is left to do here. */
export const shareCard = (_card: ShareCard): void => {};
