import Taro from '@tarojs/taro';

/** Each time there is a network again. */
export function onNetworkBack(listener: () => void): void {
  Taro.onNetworkStatusChange?.(({ isConnected }) => {
    if (isConnected) listener();
  });
}
