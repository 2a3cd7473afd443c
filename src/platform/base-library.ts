import Taro from '@tarojs/taro';

/**
 * Whether WeChat's base library is this version or a newer one: numbers of parts compared as numbers, 3.10 after 3.7.
 */
export function baseLibraryHas(wanted: string): boolean {
  try {
    const have = (Taro.getAppBaseInfo().SDKVersion ?? '').split('.').map(Number);
    const need = wanted.split('.').map(Number);
    const at = need.findIndex((part, index) => part !== have[index]);
    return at < 0 || (have[at] ?? 0) > (need[at] ?? 0);
  } catch {
    return false; // before 2.20.1 it does not say
  }
}
