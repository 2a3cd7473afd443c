import { done, type Outcome, refused } from '../outcome.ts';
import type { Service } from '../service.ts';

/**
 * `sessionKey` lets anybody sign as this person: it is used where it was asked for and let go, never kept or logged.
 */
type WechatSession = { openid: string; sessionKey: unknown };

const codeRefused = new Set([40029, 40163]);

const noAnswer = (service: Service, why: string): Outcome<never> => {
  service.log.warn({ why }, 'code2Session has no answer');
  return refused('wechat-unavailable');
};

/** Exchanges a js_code of wx.login; what WeChat says no to, and its silence, come back as errors of ours. */
export const exchangeCode = async (service: Service, code: string): Promise<Outcome<WechatSession>> => {
  const called = await service.wechat.codeToSession(code);
  if (called.kind !== 'answer') return noAnswer(service, called.why);
  const { errcode, openid, session_key: sessionKey } = called.answer;
  if (errcode === 0) {
    if (typeof openid !== 'string' || openid === '') return noAnswer(service, 'no openid');
    service.alarms.over('wechat-refuses-logins');
    return done({ openid, sessionKey });
  }
  if (codeRefused.has(errcode)) return refused('login-code-used');
  if (errcode === 40226) return refused('login-refused');
  if (errcode === 45011) return refused('too-many-requests');
  if (errcode !== -1) service.alarm('wechat-refuses-logins', { call: 'jscode2session', code: errcode });
  return refused('wechat-unavailable');
};
