import { useDidShow, useLaunch, usePageNotFound } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { openHome } from './platform/navigate';
import { onNetworkBack } from './platform/network';
import { updateWhenReady } from './platform/update';
import { syncNow } from './state/sync';
import './app.scss';
import './first-page'; // after app.scss: the components' styles must win over the base

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    updateWhenReady();
    onNetworkBack(() => void syncNow());
  });
  useDidShow(() => void syncNow()); // at the start, and each time it comes to the front again
  usePageNotFound(openHome); // an old card may name a page that is no more
  return children;
}
