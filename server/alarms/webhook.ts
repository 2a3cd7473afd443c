const mostMs = 5000;

const within = (ending?: AbortSignal): AbortSignal =>
  AbortSignal.any([AbortSignal.timeout(mostMs), ...(ending ? [ending] : [])]);

const partOf = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;

/** The code of what lies below, as ECONNREFUSED; the address is not in it, which may be a secret. */
const whyFailed = (error: unknown): string => {
  const code = partOf(partOf(error, 'cause'), 'code') ?? partOf(error, 'name');
  return typeof code === 'string' ? code : 'no answer';
};

/** Of who is sent elsewhere nobody knows whether the other place takes it: a page to log in at answers well, too. */
const whyNotTaken = async (url: string, request: RequestInit): Promise<string | null> => {
  try {
    const response = await fetch(url, { ...request, redirect: 'manual' });
    await response.body?.cancel();
    const { ok, status } = response;
    if (ok) return null;
    return status >= 300 && status < 400
      ? `HTTP ${status}: it sends elsewhere, where nothing is sent`
      : `HTTP ${status}`;
  } catch (error) {
    return whyFailed(error);
  }
};

/**
 * POSTs JSON; null when the other side took it (2xx), else why not. Never throws, and ends within seconds or with
 * `ending`.
 */
export const tell = (url: string, message: object, ending?: AbortSignal): Promise<string | null> => {
  const headers = { 'content-type': 'application/json' };
  return whyNotTaken(url, { method: 'POST', headers, body: JSON.stringify(message), signal: within(ending) });
};

/**
 * GETs; null when the other side answered well, else why not. Never throws, and ends within seconds or with `ending`.
 */
export const reach = (url: string, ending?: AbortSignal): Promise<string | null> =>
  whyNotTaken(url, { signal: within(ending) });
