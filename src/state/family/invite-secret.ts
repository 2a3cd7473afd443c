import { randomBytes } from '../../platform/random';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const base64url = (bytes: Uint8Array): string => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const sextets = bits.match(/.{1,6}/g) ?? [];
  return sextets.map((sextet) => alphabet.charAt(Number.parseInt(sextet.padEnd(6, '0'), 2))).join('');
};

/** 128 bits that nobody can guess; null: this phone makes none. */
export async function newInviteSecret(): Promise<string | null> {
  const bytes = await randomBytes(16);
  return bytes && base64url(bytes);
}
