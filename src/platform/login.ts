import Taro from '@tarojs/taro';

/** A one-use js_code, valid five minutes; null: WeChat gave none, and the app goes on without login. */
export async function loginCode(): Promise<string | null> {
  try {
    return (await Taro.login()).code || null;
  } catch {
    return null;
  }
}
