import { useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { updateWhenReady } from './platform/update';
import { syncNow } from './state/sync';
import './app.scss';

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    updateWhenReady();
    void syncNow();
  });
  return children;
}
