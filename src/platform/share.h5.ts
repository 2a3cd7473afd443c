import { previewBridge } from './preview-bridge.ts';
import type { ShareCard } from './share';

export type { ShareCard };

/** The preview shows a card without a picture; nothing is photographed there. */
export const plainPicture: string | undefined = undefined;

export const shareCard = (card: ShareCard): void => previewBridge()?.share(card);
