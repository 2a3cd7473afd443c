import type { Weights } from './score.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const bitsOf = new Map([...alphabet].map((char, value) => [char, value]));

/** Four letters of six bits for three signed bytes; a mini-program has no atob. */
const bytesOf = (written: string): Int8Array => {
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
const further = 255;

/**
 * As they are shipped: how far each number is from the one before it, a byte each and `further` for every 255 more;
 * then what each weighs, in half a byte as a multiple of the step; then the weights of the marks, a byte each.
 */
export const packed = ({ grams, marks }: Weights, gramStep: number): Int8Array => {
  const sorted = [...grams].sort(([one], [other]) => one - other);
  const all: number[] = [];
  let before = -1;
  for (const [gram] of sorted) {
    let gap = gram - before - 1;
    for (; gap >= further; gap -= further) all.push(further);
    all.push(gap);
    before = gram;
  }
  const small = (at: number): number => (sorted[at]?.[1] ?? 0) / gramStep;
  for (let at = 0; at < sorted.length; at += 2) all.push((small(at) & 15) | (small(at + 1) << 4));
  return Int8Array.from([...all, ...marks]);
};

/** `known`: how many numbers there are; `letters`: the bytes, as `written` writes them. */
export type Shipped = { bias: number; gramStep: number; known: number; letters: string };

export const unpacked = ({ bias, gramStep, known, letters }: Shipped, marks: number): Weights => {
  const all = bytesOf(letters);
  const numbers: number[] = [];
  let at = 0;
  for (let before = -1; numbers.length < known && at < all.length; at++) {
    const gap = (all[at] ?? 0) & 255;
    before += gap;
    if (gap !== further) numbers.push(++before);
  }
  const grams = new Map<number, number>();
  numbers.forEach((gram, index) => {
    const both = all[at + (index >> 1)] ?? 0;
    grams.set(gram, gramStep * half(index % 2 === 0 ? both : both >> 4));
  });
  const first = at + Math.ceil(known / 2);
  return { grams, marks: all.slice(first, first + marks), bias };
};
