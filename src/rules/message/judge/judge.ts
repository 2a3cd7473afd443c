import type { Reading } from '../reading.ts';
import type { Clause } from '../text/clauses.ts';
import { featuresOf, featuresOfClause, slots, spokenClauses } from './features.ts';
import { gramSpace } from './grams.ts';
import { scoreOf, type Weights } from './score.ts';
import { bytesOf, unpacked } from './weight-bytes.ts';
import { bias, gramStep, known, letters } from './weights.ts';

let weights: Weights | null = null;

/** Read once, and only when a message is checked. */
const learned = (): Weights => {
  weights ??= { ...unpacked(bytesOf(letters), known, gramStep, slots - gramSpace), bias };
  return weights;
};

/** How much a message reads like a swindle or a rumour: above 0 rather than not. */
export const judged = (reading: Reading): number => scoreOf(featuresOf(reading), learned());

const shortest = 4;

/** The clause that tells it most, to be shown where no sign does. */
export const tellingClause = (reading: Reading): Clause | null => {
  let best: Clause | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const clause of spokenClauses(reading)) {
    if (clause.to - clause.from < shortest) continue;
    const score = scoreOf(featuresOfClause(reading, clause), learned());
    if (score > most) [best, most] = [clause, score];
  }
  return best ?? reading.clauses[0] ?? null;
};
