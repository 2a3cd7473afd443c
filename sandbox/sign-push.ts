import { randomBytes } from 'node:crypto';
import { encryptMessage, signatureOf } from './crypt.ts';
import { type PushEvent, pushBody } from './push-event.ts';

export type PushIdentity = {
  /** The original id of the mini-program, `gh_…`. */
  toUserName: string;
  appId: string;
  token: string;
  /** 43 characters: secure mode. null: plain mode, signed only. */
  aesKey: string | null;
};

export type SignedPush = { query: string; body: string };

export function signPush(event: PushEvent, identity: PushIdentity, nowSeconds: number): SignedPush {
  const plain = pushBody(event, identity.toUserName);
  const timestamp = String(nowSeconds);
  const nonce = String(randomBytes(4).readUInt32BE());
  const query = new URLSearchParams({ signature: signatureOf(identity.token, timestamp, nonce), timestamp, nonce });
  query.set('openid', event.openid);
  if (identity.aesKey === null) return { query: query.toString(), body: plain };
  const encrypted = encryptMessage(plain, identity.aesKey, identity.appId);
  query.set('encrypt_type', 'aes');
  query.set('msg_signature', signatureOf(identity.token, timestamp, nonce, encrypted));
  return { query: query.toString(), body: JSON.stringify({ ToUserName: identity.toUserName, Encrypt: encrypted }) };
}
