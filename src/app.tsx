import { useDidHide, useDidShow, useLaunch, usePageNotFound } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import './platform/older-phones.ts'; // before anything else of ours
import { openHome } from './platform/navigate.ts';
import { onNetworkBack } from './platform/network';
import { updateWhenReady } from './platform/update';
import { followBook } from './state/book/follow-book.ts';
import { startKeepingUp, stopKeepingUp } from './state/keep-up.ts';
import { startSync, syncNow } from './state/sync.ts';
import { readAgain } from './state/trouble.ts';
import './app.scss';

// A browser fetches each page apart: home comes with the app, one wait less on a slow net. WeChat needs none of it.
// After app.scss, since the components' styles must win over the base.
if (process.env.TARO_ENV === 'h5') require('./pages/home/index.tsx');

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    startSync();
    updateWhenReady();
    onNetworkBack(() => void syncNow());
  });
  // At the start, and each time it comes to the front again.
  useDidShow(() => {
    readAgain();
    void syncNow();
    startKeepingUp();
    void followBook();
  });
  useDidHide(stopKeepingUp);
  usePageNotFound(openHome); // an old card may name a page that is no more
  return children;
}
