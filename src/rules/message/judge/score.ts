import { type Features, lengthOf, markStrength } from './features.ts';

/**
 * The weights, one signed byte each, and what is added to every score. Those of the letters are multiples of `gramStep`, so that
 * each can be written in half a byte.
 */
export type Weights = { bytes: Int8Array; bias: number; gramStep: number };

/** The whole root, by integers alone: Math.sqrt may differ in its last bit from one machine to another. */
const wholeRoot = (square: number): number => {
  let root = square;
  for (let next = (root + 1) >> 1; next < root; next = (root + Math.floor(square / root)) >> 1) root = next;
  return root;
};

/** How much it reads like a swindle or a rumour; above 0 rather than not. Whole numbers only: the same on every phone. */
export const scoreOf = (features: Features, { bytes, bias }: Weights): number => {
  const total = (slots: readonly number[]) => slots.reduce((sum, slot) => sum + (bytes[slot] ?? 0), 0);
  const sum = total(features.grams) + markStrength * total(features.marks);
  return Math.trunc((sum * 64) / wholeRoot(Math.max(1, lengthOf(features)) * 256)) + bias;
};
