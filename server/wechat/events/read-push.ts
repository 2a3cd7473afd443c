import * as v from 'valibot';
import { decrypt, sameText, signatureOf } from './crypt.ts';

const text = v.pipe(v.string(), v.maxLength(256));

const echoQuery = v.object({ signature: text, timestamp: text, nonce: text, echostr: text });
const pushQuery = v.object({ msg_signature: text, timestamp: text, nonce: text });
const pushBody = v.object({ Encrypt: v.pipe(v.string(), v.minLength(1)) });

export type PushKeys = { appid: string; token: string; aesKey: string };

/** The console's check of the address: what to echo, or null when it is not WeChat that asks. */
export const readEcho = (query: unknown, keys: PushKeys): string | null => {
  const read = v.safeParse(echoQuery, query);
  if (!read.success) return null;
  const { signature, timestamp, nonce, echostr } = read.output;
  return sameText(signature, signatureOf(keys.token, timestamp, nonce)) ? echostr : null;
};

/**
 * The text of a push in 安全模式, or null when signature, encryption or appid do not hold. An old timestamp is no reason
 * to refuse: WeChat's own repeats carry it. Repeats are recognised by the event itself.
 */
export const readPush = (query: unknown, body: unknown, keys: PushKeys): string | null => {
  const asked = v.safeParse(pushQuery, query);
  const sent = v.safeParse(pushBody, body);
  if (!asked.success || !sent.success) return null;
  const { msg_signature: signature, timestamp, nonce } = asked.output;
  const { Encrypt: encrypted } = sent.output;
  if (!sameText(signature, signatureOf(keys.token, timestamp, nonce, encrypted))) return null;
  return decrypt(encrypted, keys.aesKey, keys.appid);
};
