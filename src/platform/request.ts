import Taro from '@tarojs/taro';

export type Answer = { status: number; body: unknown };

/** null: no answer came (offline, time-out). HTTP errors are answers: WeChat puts them in success. */
export async function request(
  method: 'GET' | 'PUT' | 'POST' | 'DELETE',
  url: string,
  token: string | null,
  data?: unknown,
): Promise<Answer | null> {
  try {
    const response = await Taro.request({
      method,
      url,
      data: data === undefined ? undefined : JSON.stringify(data),
      header: {
        ...(data === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      timeout: 8000,
    });
    return { status: response.statusCode, body: response.data };
  } catch {
    return null;
  }
}
