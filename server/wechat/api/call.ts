import { type Answer, exchanger } from './exchange.ts';
import { parseAnswer, type Wanted, type WechatAnswer } from './parse-answer.ts';

/**
 * What came of one HTTP call. `not-reached`: the request was never written, or a 429 turned it away: WeChat surely did
 * nothing. `unanswered`: it may have; a 5xx, a cut, a silence or an answer without a code or what was asked for does
 * not tell.
 */
export type Called =
  | { kind: 'answer'; answer: WechatAnswer }
  | { kind: 'not-reached'; why: string }
  | { kind: 'unanswered'; why: string };

type Request = [method: 'GET' | 'POST', path: string, query: Record<string, string>, body?: unknown];

export type Call = (...request: Request) => Promise<Called>;

/** A picture where there is one; WeChat says no in JSON, as ever. */
export type Drawn = Called | { kind: 'picture'; type: string; bytes: Buffer };

type CallPicture = (...request: Request) => Promise<Drawn>;

const answered = (bytes: Buffer, wanted: Wanted): Called => {
  const answer = parseAnswer(bytes.toString('utf8'), wanted);
  return answer ? { kind: 'answer', answer } : { kind: 'unanswered', why: `no JSON with a code or ${wanted}` };
};

const drawn = ({ type, bytes }: Answer): Drawn =>
  type.startsWith('image/') ? { kind: 'picture', type, bytes } : answered(bytes, 'a picture');

const isWell = (status: number): boolean => status >= 200 && status < 300;

/** JSON goes out as raw UTF-8 (WeChat refuses \uXXXX). Addresses carry secrets, so they never enter a message. */
const asking = <T>(base: string, timeoutMs: number, read: (answer: Answer) => T) => {
  const exchange = exchanger(base, timeoutMs);
  return async (...[method, path, query, body]: Request): Promise<T | Called> => {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const asked = await exchange(method, `${path}?${new URLSearchParams(query)}`, text);
    if (!asked.ok) return { kind: asked.written ? 'unanswered' : 'not-reached', why: asked.why };
    const { answer } = asked;
    if (isWell(answer.status)) return read(answer);
    return { kind: answer.status === 429 ? 'not-reached' : 'unanswered', why: `HTTP ${answer.status}` };
  };
};

export const wechatCall = (base: string, timeoutMs: number, wanted: Wanted): Call =>
  asking(base, timeoutMs, ({ bytes }) => answered(bytes, wanted));

export const wechatPicture = (base: string, timeoutMs: number): CallPicture => asking(base, timeoutMs, drawn);
