import Taro from '@tarojs/taro';
import { type Address, routes } from '../routes/routes.ts';

/** WeChat may never answer: after so many milliseconds a tap counts again. */
const patience = 1000;

/** The page that is on its way. */
let opening: object | null = null;

/**
 * Ten pages deep WeChat opens no more: then the page takes the place of this one. A second tap while a page opens is a
 * hand that trembles: WeChat would open the page twice, and one step back would seem to do nothing.
 */
export const openPage = (url: Address): void => {
  if (opening) return;
  const mine = {};
  opening = mine;
  const release = () => {
    clearTimeout(timer);
    if (opening === mine) opening = null;
  };
  const timer = setTimeout(release, patience);
  void Taro.navigateTo({ url })
    .catch(() => Taro.redirectTo({ url }))
    .catch(() => {})
    .then(release);
};

/** In place of this page, where going back to it would make no sense. */
export const replacePage = (url: Address): void => void Taro.redirectTo({ url }).catch(() => {});

export const openHome = (): void => void Taro.switchTab({ url: routes.home() }).catch(() => {});

export const openReminders = (): void => void Taro.switchTab({ url: routes.reminder() }).catch(() => {});

export const openFamily = (): void => void Taro.switchTab({ url: routes.family() }).catch(() => {});

/** A page opened cold from a card has nothing behind it: back then means home. */
export const goBack = (): void =>
  Taro.getCurrentPages().length > 1 ? void Taro.navigateBack().catch(() => {}) : openHome();
