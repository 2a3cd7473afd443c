import Taro from '@tarojs/taro';

/** Brings this part of the page to its top, so that what came below it is not behind the tab bar. */
export const showOnPage = (selector: string): void =>
  Taro.nextTick(() => void Taro.pageScrollTo({ selector, duration: 200 }).catch(() => {}));
