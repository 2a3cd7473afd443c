import { parseAnswer, type WechatAnswer } from './parse-answer.ts';

/**
 * What came of one HTTP call. `not-reached`: the connection was never made, so WeChat surely did nothing.
 * `unanswered`: it may have; a 5xx, a cut or a silence does not tell.
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

const causeCode = (error: unknown): string => {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

type Request = [method: 'GET' | 'POST', path: string, query: Record<string, string>, body?: unknown];

export type Call = (...request: Request) => Promise<Called>;

/** A picture where there is one; WeChat says no in JSON, as ever. */
export type Drawn = Called | { kind: 'picture'; type: string; bytes: Buffer };

export type CallPicture = (...request: Request) => Promise<Drawn>;

const answered = (text: string): Called => {
  const answer = parseAnswer(text);
  return answer ? { kind: 'answer', answer } : { kind: 'unanswered', why: 'not JSON' };
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
        return { kind: 'unanswered', why: `HTTP ${response.status}` };
      }
      return await read(response);
    } catch (error) {
      const code = causeCode(error);
      if (neverConnected.has(code)) return { kind: 'not-reached', why: code };
      return { kind: 'unanswered', why: code || nameOf(error) };
    }
  };

export const wechatCall = (base: string, timeoutMs: number): Call =>
  asking(base, timeoutMs, async (response) => answered(await response.text()));

export const wechatPicture = (base: string, timeoutMs: number): CallPicture => asking(base, timeoutMs, drawn);
