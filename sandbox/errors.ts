import { randomBytes } from 'node:crypto';

/** WeChat's words for the codes that the sandbox answers with. */
const words: Record<number, string> = {
  [-1]: 'system error',
  40001: 'invalid credential, access_token is invalid or not latest',
  40002: 'invalid grant_type',
  40003: 'invalid openid',
  40013: 'invalid appid',
  40029: 'invalid code',
  40037: 'invalid template_id',
  40125: 'invalid appsecret',
  40169: 'invalid length for scene, or the data is not json string',
  41001: 'access_token missing',
  41030: 'invalid page',
  42001: 'access_token expired',
  43101: 'user refuse to accept the msg',
  43107: 'subscription is banned',
  43108: 'Cannot make concurrent calls to the same OpenID',
  44002: 'empty post data',
  45009: 'reach max api daily quota limit',
  45011: 'api minute-quota reach limit, must slower, retry next minute',
  47001: 'data format error',
  47002: 'data encoding error',
  47003: 'argument invalid!',
};

export type ErrorAnswer = { errcode: number; errmsg: string };

/** `rid` is in every refusal of WeChat; the log needs it to ask what happened. */
export const wechatError = (errcode: number, message = words[errcode] ?? 'error'): ErrorAnswer => ({
  errcode,
  errmsg: `${message} rid: ${randomBytes(4).toString('hex')}-${randomBytes(4).toString('hex')}`,
});
