import type { Clock } from '../../clock.ts';
import type { WithSecret } from './app-secret.ts';
import type { Call, Called } from './call.ts';
import type { MayForce } from './forced-renewals.ts';
import type { WechatAnswer } from './parse-answer.ts';

/** `called`: a refusal, or no answer; never an errcode 0. */
type TokenResult = { ok: true; token: string } | { ok: false; called: Called };

export type AccessToken = {
  get(): Promise<TokenResult>;
  /** WeChat refused this token: the next `get` asks for another. */
  drop(token: string): void;
};

const earlyMs = 300_000;

const tokenIn = ({ access_token: token, expires_in: life }: WechatAnswer): { token: string; lifeMs: number } | null => {
  const seconds = typeof life === 'string' && /^\d+$/.test(life) ? Number(life) : life;
  if (typeof token !== 'string' || token === '' || typeof seconds !== 'number') return null;
  return { token, lifeMs: seconds * 1000 };
};

/**
 * stable_token, asked by one caller at a time and kept until five minutes before its end. When WeChat hands out again
 * the very token it has just refused, a new one is forced, if it may.
 */
export const accessToken = (
  call: Call,
  appid: string,
  withSecret: WithSecret,
  clock: Clock,
  mayForce: MayForce,
): AccessToken => {
  let held: { token: string; until: number } | null = null;
  let refused: string | null = null;
  let asking: Promise<TokenResult> | null = null;

  const ask = async (force: boolean): Promise<TokenResult> => {
    const body = { grant_type: 'client_credential', appid, force_refresh: force };
    const called = await withSecret((secret) => call('POST', '/cgi-bin/stable_token', {}, { ...body, secret }));
    if (called.kind !== 'answer' || called.answer.errcode !== 0) return { ok: false, called };
    const read = tokenIn(called.answer);
    if (!read) return { ok: false, called: { kind: 'unanswered', why: 'no token that can be used' } };
    const { token, lifeMs } = read;
    if (token === refused && !force && (await mayForce())) return ask(true);
    held = { token, until: clock.now() + lifeMs - earlyMs };
    return { ok: true, token };
  };

  return {
    get: () => {
      if (held && clock.now() < held.until) return Promise.resolve({ ok: true, token: held.token });
      asking ??= ask(false).finally(() => {
        asking = null;
      });
      return asking;
    },
    drop: (token) => {
      refused = token;
      if (held?.token === token) held = null;
    },
  };
};
