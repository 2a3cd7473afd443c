import Taro from '@tarojs/taro';

/** WeChat's own settings page, where a refused reminder is allowed again. Only after a tap. */
export const openSettings = (): void => void Taro.openSetting({ withSubscriptions: true }).catch(() => {});
