import Taro from '@tarojs/taro';

/** Ten pages deep WeChat opens no more: then the page takes the place of this one. */
export const openPage = (url: string): void =>
  void Taro.navigateTo({ url }).catch(() => Taro.redirectTo({ url }).catch(() => {}));

export const openHome = (): void => void Taro.switchTab({ url: '/pages/home/index' }).catch(() => {});

export const openReminders = (): void => void Taro.switchTab({ url: '/pages/reminder/index' }).catch(() => {});

/** A page opened cold from a card has nothing behind it: back then means home. */
export const goBack = (): void =>
  Taro.getCurrentPages().length > 1 ? void Taro.navigateBack().catch(() => {}) : openHome();
