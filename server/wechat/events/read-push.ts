import * as v from 'valibot';
import { decrypt, sameText, signatureOf } from './crypt.ts';
import { encryptedIn } from './encrypted-in.ts';

const text = v.pipe(v.string(), v.maxLength(256));

const plainQuery = v.object({ signature: text, timestamp: text, nonce: text });
const echoQuery = v.object({ ...plainQuery.entries, echostr: text });
const pushQuery = v.object({ msg_signature: text, timestamp: text, nonce: text });

/** More than one token or key while one is exchanged for another in the console. */
export type PushKeys = { appid: string; tokens: readonly string[]; aesKeys: readonly string[] };

/** Which of the tokens signed it; -1: none. */
const signerOf = (signature: string, keys: PushKeys, ...parts: string[]): number =>
  keys.tokens.findIndex((token) => sameText(signature, signatureOf(token, ...parts)));

const isSigned = (...signed: Parameters<typeof signerOf>): boolean => signerOf(...signed) >= 0;

/** The console's check of the address: what to echo, or null when it is not WeChat that asks. */
export const readEcho = (query: unknown, keys: PushKeys): string | null => {
  const read = v.safeParse(echoQuery, query);
  if (!read.success) return null;
  const { signature, timestamp, nonce, echostr } = read.output;
  return isSigned(signature, keys, timestamp, nonce) ? echostr : null;
};

/** Of the tokens and keys that are set, where those that WeChat used stand: 0 is the newer. */
export type SealedBy = { token: number; aesKey: number };

/**
 * `no-push`: nothing of WeChat's form is in it. `not-encrypted`: signed as in 明文模式. `not-signed`: with none of the
 * tokens. `not-opened`: signed, but none of the keys opens it, or it is another mini-program's.
 */
export type ReadPush =
  | { kind: 'read'; text: string; by: SealedBy }
  | { kind: 'no-push' | 'not-encrypted' | 'not-signed' | 'not-opened' };

/** In 明文模式 the signature is not of what is said: whoever saw one could say anything. */
const unsealed = (query: unknown, keys: PushKeys): ReadPush => {
  const asked = v.safeParse(plainQuery, query);
  if (!asked.success) return { kind: 'no-push' };
  const { signature, timestamp, nonce } = asked.output;
  return { kind: isSigned(signature, keys, timestamp, nonce) ? 'not-encrypted' : 'no-push' };
};

/**
 * The text of a push as WeChat sent it, of 安全模式, or of 兼容模式, which sends the plain text beside it; only what was
 * encrypted is believed. An old timestamp is no reason to refuse: WeChat's own repeats carry it. Repeats are recognised
 * by the event itself. Nothing is parsed before the signature held: what is not signed costs one look for what would
 * be.
 */
export const readPush = (query: unknown, body: unknown, keys: PushKeys): ReadPush => {
  const asked = v.safeParse(pushQuery, query);
  const encrypted = typeof body === 'string' && asked.success ? encryptedIn(body) : null;
  if (!asked.success || encrypted === null) return unsealed(query, keys);
  const { msg_signature: signature, timestamp, nonce } = asked.output;
  const token = signerOf(signature, keys, timestamp, nonce, encrypted);
  if (token < 0) return { kind: 'not-signed' };
  for (const [at, aesKey] of keys.aesKeys.entries()) {
    const text = decrypt(encrypted, aesKey, keys.appid);
    if (text !== null) return { kind: 'read', text, by: { token, aesKey: at } };
  }
  return { kind: 'not-opened' };
};
