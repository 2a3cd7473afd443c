import type { Reading } from '../reading.ts';
import type { Clause } from '../text/clauses.ts';
import { featuresOf, featuresOfClause, firstMark, slots, spokenClauses } from './features.ts';
import { scoreOf, type Weights } from './score.ts';
import { type Shipped, unpacked } from './weight-bytes.ts';
import { calls, words } from './weights.ts';

/** Read once, and only when a message is checked. */
const once = (shipped: Shipped): (() => Weights) => {
  let weights: Weights | null = null;
  return () => {
    weights ??= unpacked(shipped, slots - firstMark);
    return weights;
  };
};
const ofWords = once(words);
const ofCalls = once(calls);

/**
 * How much a message reads like a swindle or a rumour: above 0 rather than not. `words` weighs it against everything
 * genuine. `call` holds only where it calls to certify and asks for nothing else: then warnings, reports and talk,
 * which repeat what rumours say, need not be told from them, and it is weighed against the calls of offices and
 * neighbours alone.
 */
export type Scores = { words: number; call: number };

export const judged = (reading: Reading): Scores => {
  const features = featuresOf(reading);
  return { words: scoreOf(features, ofWords()), call: scoreOf(features, ofCalls()) };
};

const shortest = 4;

/** The clause that tells it most, to be shown where no sign does. */
export const tellingClause = (reading: Reading): Clause | null => {
  let best: Clause | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const clause of spokenClauses(reading)) {
    if (clause.to - clause.from < shortest) continue;
    const score = scoreOf(featuresOfClause(reading, clause), ofWords());
    if (score > most) [best, most] = [clause, score];
  }
  return best ?? reading.clauses[0] ?? null;
};
