import { createDecipheriv, createHash, timingSafeEqual } from 'node:crypto';

/** sha1 over the sorted parts, as WeChat signs its pushes. */
export const signatureOf = (...parts: string[]): string =>
  createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex');

/** In constant time; text of another length is simply unequal. */
export const sameText = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

const headBytes = 20;

/**
 * AES-256-CBC of 16 random bytes, the length, the message and the appid. WeChat pads to blocks of 32, which Node's own
 * unpadding (16) refuses for half of all lengths: so it is off, and the padding is taken away here. Null: not WeChat's.
 */
export const decrypt = (encrypted: string, aesKey: string, appid: string): string | null => {
  const key = Buffer.from(`${aesKey}=`, 'base64');
  try {
    const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16));
    decipher.setAutoPadding(false);
    const padded = Buffer.concat([decipher.update(encrypted, 'base64'), decipher.final()]);
    const padding = padded.at(-1) ?? 0;
    if (padding < 1 || padding > 32 || padded.length < headBytes + padding) return null;
    const plain = padded.subarray(0, padded.length - padding);
    const end = headBytes + plain.readUInt32BE(16);
    if (end > plain.length || !sameText(plain.subarray(end).toString('utf8'), appid)) return null;
    return plain.subarray(headBytes, end).toString('utf8');
  } catch {
    return null;
  }
};
