import type { ShareCard } from '../platform/share';
import { routes } from '../routes/routes.ts';

/** What an invite card shows: neither a day nor a place, nor who is cared for. */
export const invitePicture = {
  leaf: null,
  word: '一起照看',
  mark: 'hands',
  lines: ['家里的', '养老认证'],
  small: '点开，一下就加入',
} as const;

export const inviteCard = (secret: string, imageUrl: string | undefined): ShareCard => ({
  title: '爸妈的养老认证，家里人一起照看',
  path: routes.join({ i: secret }),
  imageUrl,
});
