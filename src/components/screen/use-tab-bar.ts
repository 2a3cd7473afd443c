import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useRef } from 'react';
import { dressTabBar } from '../../platform/tab-bar.ts';
import type { Look } from '../../state/look.ts';

/** While a tab page is in front, the tab bar wears the theme in use: one chosen by hand, or the system's again. */
export function useTabBar(tab: boolean, look: Look): void {
  const inFront = useRef(false);
  useDidShow(() => {
    inFront.current = true;
    if (tab) void dressTabBar(look.dark);
  });
  useDidHide(() => {
    inFront.current = false;
  });
  useEffect(() => {
    if (tab && inFront.current) void dressTabBar(look.dark);
  }, [tab, look]);
}
