import { createCipheriv, createHash, randomBytes } from 'node:crypto';

/** `sha1(sort([...]).join(''))`: the signature of a push, and with the encrypted text its `msg_signature`. */
export const signatureOf = (...parts: string[]): string =>
  createHash('sha1').update(parts.sort().join('')).digest('hex');

/** PKCS7 with a block of 32 where AES has 16, hence no automatic padding. */
function padded(plain: Buffer): Buffer {
  const missing = 32 - (plain.length % 32);
  return Buffer.concat([plain, Buffer.alloc(missing, missing)]);
}

/** 16 random bytes + length + message + appid, AES-256-CBC, IV = the key's first 16 bytes (WeChat's message encryption). */
export function encryptMessage(message: string, aesKey: string, appId: string, random = randomBytes(16)): string {
  const key = Buffer.from(`${aesKey}=`, 'base64');
  const text = Buffer.from(message, 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16));
  cipher.setAutoPadding(false);
  const plain = padded(Buffer.concat([random, length, text, Buffer.from(appId, 'utf8')]));
  return Buffer.concat([cipher.update(plain), cipher.final()]).toString('base64');
}
