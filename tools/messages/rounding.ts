import { firstMark } from '../../src/rules/message/judge/features.ts';
import type { Weights } from '../../src/rules/message/judge/score.ts';

export type Learned = Weights & { gramStep: number };

/** The handful of heaviest marks may be cut, and one in two hundred of the letters and pairs; the rest keep the finer steps. */
const cut = 8;
const gramsCut = 200;
const mostSteps = 7;

const heaviest = (weights: Float64Array, place: number): number =>
  weights.map(Math.abs).sort()[weights.length - 1 - Math.floor(place)] ?? 1;

const within = (most: number, value: number): number => Math.max(-most, Math.min(most, Math.round(value)));

/** The weights as whole numbers: of these letters and pairs in fifteen steps, of the marks in a byte. */
export const asWeights = (weights: Float64Array, bias: number, grams: readonly number[]): Learned => {
  const marks = weights.subarray(firstMark);
  const letters = Float64Array.from(grams, (gram) => weights[gram] ?? 0);
  const mostOfGrams = heaviest(letters, grams.length / gramsCut);
  const scale = 127 / Math.max(heaviest(marks, cut), mostOfGrams);
  const gramStep = Math.max(1, Math.floor((mostOfGrams * scale) / mostSteps));
  return {
    grams: new Map(
      grams.map((gram) => [gram, gramStep * within(mostSteps, ((weights[gram] ?? 0) * scale) / gramStep)]),
    ),
    marks: Int8Array.from(marks, (weight) => within(127, weight * scale)),
    bias: Math.round(bias * scale * 4),
    gramStep,
  };
};
