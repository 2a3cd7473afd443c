import { request as askPlainly } from 'node:http';
import { request as askSecurely } from 'node:https';

const mostMs = 5000;

const within = (ending?: AbortSignal): AbortSignal =>
  AbortSignal.any([AbortSignal.timeout(mostMs), ...(ending ? [ending] : [])]);

const partOf = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;

/** Why it was given up, or the code, as ECONNREFUSED; the address is not in it, which may be a secret. */
const whyFailed = (error: unknown): string => {
  const code = partOf(partOf(error, 'cause'), 'name') ?? partOf(error, 'code') ?? partOf(error, 'name');
  return typeof code === 'string' ? code : 'no answer';
};

type Ask = { method: 'GET' | 'POST'; body?: string; signal: AbortSignal };

/**
 * What stands after the status is not waited for, which may have no end. The platform's own `fetch` holds twelve
 * megabytes more.
 */
const httpCodeOf = (url: string, { method, body, signal }: Ask): Promise<number> =>
  new Promise((done, failed) => {
    const headers = body === undefined ? {} : { 'content-type': 'application/json' };
    const address = new URL(url);
    const ask = address.protocol === 'https:' ? askSecurely : askPlainly;
    const request = ask(address, { method, headers, signal, agent: false });
    request.on('error', failed);
    request.once('response', (response) => {
      done(response.statusCode ?? 0);
      response.destroy();
    });
    request.end(body);
  });

/** Of who is sent elsewhere nobody knows whether the other place takes it: a page to log in at answers well, too. */
const whyNotTaken = async (url: string, ask: Ask): Promise<string | null> => {
  try {
    const status = await httpCodeOf(url, ask);
    if (status >= 200 && status < 300) return null;
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
export const tell = (url: string, message: object, ending?: AbortSignal): Promise<string | null> =>
  whyNotTaken(url, { method: 'POST', body: JSON.stringify(message), signal: within(ending) });

/**
 * GETs; null when the other side answered well, else why not. Never throws, and ends within seconds or with `ending`.
 */
export const reach = (url: string, ending?: AbortSignal): Promise<string | null> =>
  whyNotTaken(url, { method: 'GET', signal: within(ending) });
