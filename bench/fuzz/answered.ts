import type { ErrorCode } from '../../src/contract/errors.ts';
import type { Asked } from './requests.ts';

export type Answered = { status: number; text: string };

const noLogin: ErrorCode = 'login-expired';

/** Asks over real HTTP. `from`: the address that the proxy says. */
export const ask = async (origin: string, asked: Asked, from: string): Promise<Answered & { headers: string }> => {
  const { method, headers, payload } = asked;
  const response = await fetch(`${origin}${asked.url}`, {
    method,
    redirect: 'manual',
    headers: { ...headers, 'x-forwarded-for': from },
    ...(payload === undefined || method === 'GET' ? {} : { body: payload }),
  });
  const text = await response.text();
  return { status: response.status, text, headers: [...response.headers].join('\n') };
};

/** A door that hides says no more than that there is nothing; which field leads nowhere is said behind it. */
const isDoor = (status: number, text: string): boolean => status === 404 && !text.includes('"field":');

/**
 * Did anybody look at its fields? Not without a login or at a door that hides, nor when too much was asked, nor when it
 * is not said to be JSON.
 */
export const wasRead = ({ hides }: Pick<Asked, 'hides'>, { status, text }: Answered): boolean =>
  status !== 415 && status !== 429 && !text.includes(noLogin) && !(hides && isDoor(status, text));
