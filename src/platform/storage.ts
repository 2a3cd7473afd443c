import Taro from '@tarojs/taro';
import { storagePrefix } from './person';

/** Read synchronously, so that the first render already shows what is known. null: nothing there, or unreadable. */
export function readStored(key: string): unknown {
  try {
    const value: unknown = Taro.getStorageSync(storagePrefix() + key);
    return value === '' || value === undefined ? null : value;
  } catch {
    return null;
  }
}

/** `full`: the phone refused to keep it; the page says so and loses nothing that is on the screen. */
export function writeStored(key: string, value: unknown): 'kept' | 'full' {
  try {
    Taro.setStorageSync(storagePrefix() + key, value);
    return 'kept';
  } catch {
    return 'full';
  }
}
