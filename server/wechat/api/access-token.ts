import type { Clock } from '../../clock.ts';
import type { WithSecret } from './app-secret.ts';
import type { Call, Called } from './call.ts';
import type { MayForce } from './forced-renewals.ts';

type TokenResult = { ok: true; token: string } | { ok: false; called: Called };

type AccessToken = {
  get(): Promise<TokenResult>;
  /** WeChat refused this token: the next `get` asks for another. */
  drop(token: string): void;
};

const earlyMs = 300_000;

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
    if (called.kind !== 'answer') return { ok: false, called };
    const { access_token: token, expires_in: life } = called.answer;
    if (typeof token !== 'string' || typeof life !== 'number') return { ok: false, called };
    if (token === refused && !force && (await mayForce())) return ask(true);
    held = { token, until: clock.now() + life * 1000 - earlyMs };
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
