import type { Outcome } from '../state/stored.ts';

/** What is on the screen stays; nothing was kept yet. */
export const notKept: Record<Exclude<Outcome, 'kept'>, string> = {
  full: '手机存不下了。清一清微信的空间，再点一次。您填的还在。',
  shut: '手机没让读以前记的，怕盖掉，先没存。关掉小程序再打开，再填一次。',
};
