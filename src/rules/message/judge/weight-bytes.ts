import type { Weights } from './score.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const bitsOf = new Map([...alphabet].map((char, value) => [char, value]));

/** Four letters of six bits for three signed bytes; a mini-program has no atob. */
export const bytesOf = (written: string): Int8Array => {
  const bytes = new Int8Array(Math.floor((written.length * 3) / 4));
  for (let at = 0, byte = 0; at < written.length; at += 4) {
    let bits = 0;
    for (let letter = 0; letter < 4; letter++) bits = (bits << 6) | (bitsOf.get(written[at + letter] ?? 'A') ?? 0);
    bytes[byte++] = bits >> 16;
    bytes[byte++] = bits >> 8;
    bytes[byte++] = bits;
  }
  return bytes;
};

export const written = (bytes: Int8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const bits = ((bytes[at] ?? 0) & 255) * 65536 + ((bytes[at + 1] ?? 0) & 255) * 256 + ((bytes[at + 2] ?? 0) & 255);
    for (let shift = 18; shift >= 0; shift -= 6) text += alphabet[(bits >> shift) & 63];
  }
  return text;
};

const half = (byte: number): number => (byte << 28) >> 28;

/** As they are shipped: the first `grams` weights in half a byte each, as multiples of the step, the others in one. */
export const packed = ({ bytes, gramStep }: Weights, grams: number): Int8Array => {
  const halves = Math.ceil(grams / 2);
  const small = (at: number): number => (at < grams ? (bytes[at] ?? 0) / gramStep : 0);
  const all = new Int8Array(halves + bytes.length - grams);
  for (let at = 0; at < halves; at++) all[at] = (small(2 * at) & 15) | (small(2 * at + 1) << 4);
  all.set(bytes.subarray(grams), halves);
  return all;
};

export const unpacked = (all: Int8Array, grams: number, gramStep: number, buckets: number): Int8Array => {
  const halves = Math.ceil(grams / 2);
  const bytes = new Int8Array(buckets);
  for (let at = 0; at < grams; at++) {
    const both = all[at >> 1] ?? 0;
    bytes[at] = gramStep * half(at % 2 === 0 ? both : both >> 4);
  }
  bytes.set(all.subarray(halves, halves + buckets - grams), grams);
  return bytes;
};
