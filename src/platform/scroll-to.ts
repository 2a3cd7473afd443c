import Taro from '@tarojs/taro';

/**
 * Brings a part of the page, by its id, to the top of the screen, with so many px of what stands before it. Waits until
 * what changed is drawn. Best effort: an old WeChat cannot, and says nothing.
 */
export const scrollToPart = (id: string, above = 24): void =>
  Taro.nextTick(() => void Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -above, duration: 200 }).catch(() => {}));

/** For a page whose words have all changed: they are read from their beginning. */
export const scrollToTop = (): void =>
  Taro.nextTick(() => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => {}));
