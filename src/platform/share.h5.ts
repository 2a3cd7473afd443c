import { previewBridge } from './preview-bridge';
import type { ShareCard } from './share';

export type { ShareCard };

export const shareCard = (card: ShareCard): void => previewBridge()?.share(card);
