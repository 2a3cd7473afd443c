import Taro from '@tarojs/taro';

export function systemIsDark(): boolean {
  try {
    return Taro.getAppBaseInfo().theme === 'dark';
  } catch {
    return false; // base libraries before 2.20.1
  }
}

export function onSystemTheme(listener: (dark: boolean) => void): void {
  Taro.onThemeChange?.(({ theme }) => listener(theme === 'dark'));
}
