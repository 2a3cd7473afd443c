import { packed, written } from '../../src/rules/message/judge/weight-bytes.ts';
import type { Learned } from './rounding.ts';
import type { Judges } from './training.ts';

const shipped = (name: keyof Judges, learned: Learned, bytes: Int8Array): string => `export const ${name}: Shipped = {
  bias: ${learned.bias},
  gramStep: ${learned.gramStep},
  known: ${learned.grams.size},
  // biome-ignore format: one long line of data
  letters: '${written(bytes)}',
};
`;

/** The text of src/rules/message/judge/weights.ts, and how many bytes the weights in it are. */
export const weightsModule = ({ words, calls }: Judges): { text: string; size: number } => {
  const bytes = { words: packed(words, words.gramStep), calls: packed(calls, calls.gramStep) };
  return {
    size: bytes.words.length + bytes.calls.length,
    text: `import type { Shipped } from './weight-bytes.ts';

/** Learned by \`npm run train:messages\`; never edited by hand. */
${shipped('words', words, bytes.words)}
${shipped('calls', calls, bytes.calls)}`,
  };
};
