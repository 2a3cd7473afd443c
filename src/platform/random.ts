import Taro from '@tarojs/taro';

/** Random bytes that nobody can guess; null: this phone makes none (before 2.15.0 of WeChat's base library). */
export const randomBytes = (length: number): Promise<Uint8Array | null> =>
  new Promise((resolve) => {
    if (!Taro.canIUse('getRandomValues')) return resolve(null);
    // Taro hands it through as it is: WeChat answers by callbacks, in newer ones by a promise as well.
    Taro.getRandomValues({
      length,
      success: ({ randomValues }) => resolve(new Uint8Array(randomValues)),
      fail: () => resolve(null),
    });
  });
