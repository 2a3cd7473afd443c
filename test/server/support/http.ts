export type Answer = { status: number; text: string; body: unknown };

export type Request = { headers?: Record<string, string>; body?: unknown; raw?: string };

/** One request to the service under test, over real HTTP. */
export type Http = (method: 'GET' | 'PUT' | 'POST' | 'DELETE', path: string, request?: Request) => Promise<Answer>;

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

export const httpAt =
  (url: string): Http =>
  async (method, path, { headers = {}, body, raw } = {}) => {
    const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const typed = sent === undefined ? headers : { 'content-type': 'application/json', ...headers };
    const response = await fetch(url + path, { method, headers: typed, body: sent });
    const text = await response.text();
    return { status: response.status, text, body: jsonOf(text) };
  };
