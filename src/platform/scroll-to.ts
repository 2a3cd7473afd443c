import Taro from '@tarojs/taro';

/** Room left above what is scrolled to. */
const above = 24;

/** Brings a part of the page, by its id, to the top of the screen. Best effort: an old WeChat cannot, and says nothing. */
export const scrollToPart = (id: string): void =>
  void Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -above, duration: 200 }).catch(() => {});
