import { type Features, firstMark, markStrength } from './features.ts';

/**
 * `grams`: what the letters and pairs of meanings that tell something weigh; `marks`: what each mark weighs; `bias` is
 * added to every score.
 */
export type Weights = { grams: ReadonlyMap<number, number>; marks: Int8Array; bias: number };

/** The whole root, by integers alone: Math.sqrt may differ in its last bit from one machine to another. */
const wholeRoot = (square: number): number => {
  let root = square;
  for (let next = (root + 1) >> 1; next < root; next = (root + Math.floor(square / root)) >> 1) root = next;
  return root;
};

/**
 * How much it reads like a swindle or a rumour; above 0 rather than not. Whole numbers only: the same on every phone.
 * Letters that tell nothing do not lengthen the message either.
 */
export const scoreOf = ({ grams, marks }: Features, weights: Weights): number => {
  let sum = 0;
  let known = 0;
  for (const gram of grams) {
    const weight = weights.grams.get(gram);
    if (weight === undefined) continue;
    sum += weight;
    known++;
  }
  for (const mark of marks) sum += markStrength * (weights.marks[mark - firstMark] ?? 0);
  const length = known + marks.length * markStrength;
  return Math.trunc((sum * 64) / wholeRoot(Math.max(1, length) * 256)) + weights.bias;
};
