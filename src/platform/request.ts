import Taro from '@tarojs/taro';

/**
 * `at`: the answering clock, in milliseconds since 1970; null where it does not tell (a browser keeps it to itself).
 */
type Answer = { status: number; body: unknown; at: number | null };

function timeIn(header: unknown): number | null {
  const said = Object.entries(header ?? {}).find(([name]) => name.toLowerCase() === 'date')?.[1];
  const at = typeof said === 'string' ? Date.parse(said) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}

/** null: no answer came (offline, time-out). HTTP errors are answers: WeChat puts them in success. */
export async function request(
  method: 'GET' | 'PUT' | 'POST' | 'DELETE',
  url: string,
  token: string | null,
  data?: unknown,
  more: Readonly<Record<string, string>> = {},
): Promise<Answer | null> {
  try {
    const response = await Taro.request({
      method,
      url,
      data: data === undefined ? undefined : JSON.stringify(data),
      header: {
        ...(data === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...more,
      },
      timeout: 8000,
    });
    return { status: response.statusCode, body: response.data, at: timeIn(response.header) };
  } catch {
    return null;
  }
}
