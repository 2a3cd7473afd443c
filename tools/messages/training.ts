import {
  buckets,
  type Features,
  featuresOf,
  gramBuckets,
  lengthOf,
  markStrength,
} from '../../src/rules/message/judge/features.ts';
import type { Weights } from '../../src/rules/message/judge/score.ts';
import { readingOf } from '../../src/rules/message/reading.ts';
import { trainingCalm } from './calming.ts';
import { isBad, type Labelled } from './corpus.ts';

type Example = { features: Features; side: 1 | -1; unit: number };

const rounds = 20;
const margin = 1;
const step = 0.25;
const biasStep = step / 10;

/** Park and Miller's, in whole numbers below 2^31. */
const chance = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};

const shuffled = <Item>(items: readonly Item[], next: (below: number) => number): readonly Item[] => {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = next(last + 1);
    const [one, two] = [order[last], order[other]];
    if (one !== undefined && two !== undefined) [order[last], order[other]] = [two, one];
  }
  return order;
};

const exampleOf = (text: string, bad: boolean): Example => {
  const features = featuresOf(readingOf(text));
  return { features, side: bad ? 1 : -1, unit: 1 / Math.sqrt(Math.max(1, lengthOf(features))) };
};

/** Every message as it is, and once more with a calming sentence before or after it, so that such a sentence tells nothing. */
const examplesOf = (messages: readonly Labelled[], next: (below: number) => number): readonly Example[] =>
  messages.flatMap(({ text, kind }) => {
    const calm = trainingCalm[next(trainingCalm.length)] ?? '';
    const disguised = next(2) === 0 ? `${calm}${text}` : `${text}${calm}`;
    return [exampleOf(text, isBad(kind)), exampleOf(disguised, isBad(kind))];
  });

/** A straight line while it is drawn, and how far each weight has to be taken back to be the average of all rounds. */
const freshLine = () => ({
  weights: new Float64Array(buckets),
  drift: new Float64Array(buckets),
  bias: 0,
  biasDrift: 0,
});
type Line = ReturnType<typeof freshLine>;

const heightOf = ({ weights, bias }: Line, { features, unit }: Example): number => {
  let sum = 0;
  for (const gram of features.grams) sum += weights[gram] ?? 0;
  for (const mark of features.marks) sum += markStrength * (weights[mark] ?? 0);
  return sum * unit + bias;
};

const move = (line: Line, { features, side, unit }: Example, time: number) => {
  const shift = (slot: number, by: number) => {
    line.weights[slot] = (line.weights[slot] ?? 0) + by;
    line.drift[slot] = (line.drift[slot] ?? 0) + by * time;
  };
  for (const gram of features.grams) shift(gram, step * side * unit);
  for (const mark of features.marks) shift(mark, step * side * unit);
  line.bias += biasStep * side;
  line.biasDrift += biasStep * side * time;
};

/** The handful of heaviest weights may be cut, and one in two hundred of the letters'; the rest keep the finer steps. */
const cut = 8;
const gramsCut = gramBuckets / 200;
const mostSteps = 7;

const heaviest = (weights: Float64Array, place: number): number =>
  weights.map(Math.abs).sort()[weights.length - 1 - Math.floor(place)] ?? 1;

const within = (most: number, value: number): number => Math.max(-most, Math.min(most, Math.round(value)));

const asBytes = ({ weights, drift, bias, biasDrift }: Line, time: number): Weights => {
  const averaged = weights.map((weight, slot) => weight - (drift[slot] ?? 0) / time);
  const mostOfGrams = heaviest(averaged.subarray(0, gramBuckets), gramsCut);
  const scale = 127 / Math.max(heaviest(averaged.subarray(gramBuckets), cut), mostOfGrams);
  const gramStep = Math.max(1, Math.floor((mostOfGrams * scale) / mostSteps));
  const bytes = Int8Array.from(averaged, (weight, slot) =>
    slot < gramBuckets ? gramStep * within(mostSteps, (weight * scale) / gramStep) : within(127, weight * scale),
  );
  return { bytes, bias: Math.round((bias - biasDrift / time) * scale * 4), gramStep };
};

/**
 * The averaged perceptron with a margin over the corpus. The same corpus gives the same bytes: the order comes from a seeded
 * shuffle, and only sums, products, quotients and roots are taken, which every machine rounds alike.
 */
export const learnedFrom = (messages: readonly Labelled[]): Weights => {
  const next = chance(20_261_128);
  const line = freshLine();
  let examples = examplesOf(messages, next);
  let time = 1;
  for (let round = 0; round < rounds; round++) {
    examples = shuffled(examples, next);
    for (const example of examples) {
      if (heightOf(line, example) * example.side <= margin) move(line, example, time);
      time++;
    }
  }
  return asBytes(line, time);
};
