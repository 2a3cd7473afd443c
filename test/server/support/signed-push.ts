import { encryptMessage, signatureOf } from '../../../sandbox/crypt.ts';
import { sandboxIdentity } from '../../../sandbox/options.ts';
import type { Answer, Http } from './http.ts';

export type Sealed = { token?: string; aesKey?: string; from?: string };

/** A push as WeChat seals it, or with another token or key; `from`: an address beyond the proxy. */
export const pushSealed = (
  http: Http,
  event: object,
  { token = sandboxIdentity.pushToken, aesKey = sandboxIdentity.aesKey, from = '203.0.113.1' }: Sealed = {},
): Promise<Answer> => {
  const [timestamp, nonce] = ['1795485600', '42'];
  const Encrypt = encryptMessage(JSON.stringify(event), aesKey, sandboxIdentity.appId);
  const signature = signatureOf(token, timestamp, nonce, Encrypt);
  const query = new URLSearchParams({ timestamp, nonce, msg_signature: signature, encrypt_type: 'aes' });
  const headers = { 'x-forwarded-for': from };
  return http('POST', `/wechat/push?${query}`, { body: { ToUserName: 'gh_x', Encrypt }, headers });
};

/** Nothing that concerns anybody. */
export const otherEvent = { ToUserName: 'gh_x', FromUserName: 'o', MsgType: 'event', Event: 'wxa_media_check' };
