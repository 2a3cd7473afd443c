import { packed, written } from '../../src/rules/message/judge/weight-bytes.ts';
import type { Learned } from './rounding.ts';

/** The text of src/rules/message/judge/weights.ts, and how many bytes the weights in it are. */
export const weightsModule = (learned: Learned): { text: string; size: number } => {
  const bytes = packed(learned, learned.gramStep);
  return {
    size: bytes.length,
    text: `/** Learned by \`npm run train:messages\`; never edited by hand. */
export const bias = ${learned.bias};
export const gramStep = ${learned.gramStep};
export const known = ${learned.grams.size};
// biome-ignore format: one long line of data
export const letters = '${written(bytes)}';
`,
  };
};
