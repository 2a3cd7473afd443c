import { type Features, featuresOf, markStrength, slots } from '../../src/rules/message/judge/features.ts';
import { readingOf } from '../../src/rules/message/reading.ts';
import { trainingCalm } from './calming.ts';
import { isBad, type Labelled, type MessageKind } from './corpus.ts';
import { asWeights, type Learned } from './rounding.ts';
import { chance, shuffled } from './seeded.ts';

type Example = { features: Features; side: 1 | -1; unit: number };

const rounds = { choosing: 10, learning: 20 } as const;
const margin = 1;
const step = 0.25;
const biasStep = step / 10;

/** As many letters and pairs of meanings as fit into 20 KB, of those that more than one voice uses. */
const most = { words: 9750, calls: 2900 } as const;
const fewestVoices = 2;

const weighed = (features: Features, bad: boolean): Example => {
  const length = features.grams.length + features.marks.length * markStrength;
  return { features, side: bad ? 1 : -1, unit: 1 / Math.sqrt(Math.max(1, length)) };
};

const exampleOf = (text: string, bad: boolean): Example => weighed(featuresOf(readingOf(text)), bad);

/** Every message as it is, and once more with a calming sentence before or after it, so that such a sentence tells nothing. */
const examplesOf = (messages: readonly Labelled[], next: (below: number) => number): readonly Example[] =>
  messages.flatMap(({ text, kind }) => {
    const calm = trainingCalm[next(trainingCalm.length)] ?? '';
    const disguised = next(2) === 0 ? `${calm}${text}` : `${text}${calm}`;
    return [exampleOf(text, isBad(kind)), exampleOf(disguised, isBad(kind))];
  });

/** A straight line while it is drawn, and how far each weight has to be taken back to be the average of all rounds. */
const freshLine = () => ({
  weights: new Float64Array(slots),
  drift: new Float64Array(slots),
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

/** The averaged perceptron with a margin. */
const drawn = (examples: readonly Example[], times: number, next: (below: number) => number) => {
  const line = freshLine();
  let order = examples;
  let time = 1;
  for (let round = 0; round < times; round++) {
    order = shuffled(order, next);
    for (const example of order) {
      if (heightOf(line, example) * example.side <= margin) move(line, example, time);
      time++;
    }
  }
  return {
    weights: line.weights.map((weight, slot) => weight - (line.drift[slot] ?? 0) / time),
    bias: line.bias - line.biasDrift / time,
  };
};

/** The letters and pairs that enough voices use; every other example is the one before it with a calming sentence. */
const spoken = (messages: readonly Labelled[], examples: readonly Example[]): readonly number[] => {
  const voices = new Map<number, Set<string>>();
  messages.forEach(({ voice }, index) => {
    for (const gram of examples[2 * index]?.features.grams ?? []) {
      const here = voices.get(gram);
      if (here) here.add(voice);
      else voices.set(gram, new Set([voice]));
    }
  });
  return [...voices].flatMap(([gram, { size }]) => (size >= fewestVoices ? [gram] : []));
};

/** Of those the heaviest. */
const chosen = (grams: readonly number[], weights: Float64Array, size: number): ReadonlySet<number> => {
  const heavy = (gram: number): number => Math.abs(weights[gram] ?? 0);
  return new Set([...grams].sort((one, other) => heavy(other) - heavy(one) || one - other).slice(0, size));
};

/**
 * Learns twice: from everything, to see which letters and pairs tell most, and then from those alone. The same corpus gives the same bytes:
 * the order comes from a seeded shuffle, and only sums, products, quotients and roots are taken, which every machine rounds alike.
 */
const learnedFrom = (messages: readonly Labelled[], size: number): Learned => {
  const next = chance(20_261_128);
  const all = examplesOf(messages, next);
  const kept = chosen(spoken(messages, all), drawn(all, rounds.choosing, next).weights, size);
  const examples = all.map(({ features: { grams, marks }, side }) =>
    weighed({ grams: grams.filter((gram) => kept.has(gram)), marks }, side > 0),
  );
  const { weights, bias } = drawn(examples, rounds.learning, next);
  return asWeights(weights, bias, [...kept]);
};

/** `words` has learned from every message, `calls` only from rumours and from what calls to certify as offices and neighbours do. */
export type Judges = { words: Learned; calls: Learned };

const callKinds: readonly MessageKind[] = ['rumour', 'notice', 'community', 'bank'];

export const judgesFrom = (messages: readonly Labelled[]): Judges => ({
  words: learnedFrom(messages, most.words),
  calls: learnedFrom(
    messages.filter(({ kind }) => callKinds.includes(kind)),
    most.calls,
  ),
});
