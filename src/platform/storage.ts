import Taro from '@tarojs/taro';
import { storagePrefix } from './person';

/** `shut`: the phone did not let it be read; it may be there all the same. */
type Found = { kind: 'none' } | { kind: 'there'; raw: unknown } | { kind: 'shut' };

/** Read synchronously, so that the first render already shows what is known. */
export function readStored(key: string): Found {
  try {
    const raw: unknown = Taro.getStorageSync(storagePrefix() + key);
    return raw === '' || raw === undefined || raw === null ? { kind: 'none' } : { kind: 'there', raw };
  } catch {
    return { kind: 'shut' };
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

export function removeStored(key: string): void {
  try {
    Taro.removeStorageSync(storagePrefix() + key);
  } catch {
    // what cannot be removed is written over the next time
  }
}
