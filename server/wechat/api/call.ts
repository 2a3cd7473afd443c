import { type ErrcodeLeftOut, parseAnswer, type WechatAnswer } from './parse-answer.ts';

/**
 * What came of one HTTP call. `not-reached`: the request was never written, or a 429 turned it away: WeChat surely did
 * nothing. `unanswered`: it may have; a 5xx, a cut, a silence or an answer without a code does not tell.
 */
export type Called =
  | { kind: 'answer'; answer: WechatAnswer }
  | { kind: 'not-reached'; why: string }
  | { kind: 'unanswered'; why: string };

const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const causeOf = (error: unknown): object => {
  const cause = typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
  return typeof cause === 'object' && cause !== null ? cause : {};
};

const causeCode = (cause: object): string | null =>
  'code' in cause && typeof cause.code === 'string' ? cause.code : null;

/** The connection was not made, or its certificate was not believed: nothing was written yet. */
const wasNotWritten = (cause: object, code: string | null): boolean =>
  ('syscall' in cause && (cause.syscall === 'connect' || cause.syscall === 'getaddrinfo')) ||
  (code !== null &&
    (neverConnected.has(code) || /^(CERT_|ERR_TLS_CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/.test(code)));

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

type Request = [method: 'GET' | 'POST', path: string, query: Record<string, string>, body?: unknown];

export type Call = (...request: Request) => Promise<Called>;

/** A picture where there is one; WeChat says no in JSON, as ever. */
export type Drawn = Called | { kind: 'picture'; type: string; bytes: Buffer };

export type CallPicture = (...request: Request) => Promise<Drawn>;

const answered = (text: string, leftOut?: ErrcodeLeftOut): Called => {
  const answer = parseAnswer(text, leftOut);
  return answer ? { kind: 'answer', answer } : { kind: 'unanswered', why: 'no JSON with a code' };
};

const drawn = async (response: Response): Promise<Drawn> => {
  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('image/')) return answered(await response.text());
  return { kind: 'picture', type, bytes: Buffer.from(await response.arrayBuffer()) };
};

/** JSON goes out as raw UTF-8 (WeChat refuses \uXXXX). Addresses carry secrets, so they never enter a message. */
const asking =
  <T>(base: string, timeoutMs: number, read: (response: Response) => Promise<T>) =>
  async (...[method, path, query, body]: Request): Promise<T | Called> => {
    const url = `${base}${path}?${new URLSearchParams(query)}`;
    const request: RequestInit = { method, signal: AbortSignal.timeout(timeoutMs), redirect: 'error' };
    if (body !== undefined) {
      request.headers = { 'content-type': 'application/json; charset=utf-8' };
      request.body = JSON.stringify(body);
    }
    try {
      const response = await fetch(url, request);
      if (!response.ok) {
        await response.body?.cancel();
        const kind = response.status === 429 ? 'not-reached' : 'unanswered';
        return { kind, why: `HTTP ${response.status}` };
      }
      return await read(response);
    } catch (error) {
      const cause = causeOf(error);
      const code = causeCode(cause);
      const why = code ?? nameOf(error);
      return { kind: wasNotWritten(cause, code) ? 'not-reached' : 'unanswered', why };
    }
  };

export const wechatCall = (base: string, timeoutMs: number, leftOut?: ErrcodeLeftOut): Call =>
  asking(base, timeoutMs, async (response) => answered(await response.text(), leftOut));

export const wechatPicture = (base: string, timeoutMs: number): CallPicture => asking(base, timeoutMs, drawn);
