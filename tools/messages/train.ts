import { writeFileSync } from 'node:fs';
import { gramBuckets } from '../../src/rules/message/judge/features.ts';
import { packed, written } from '../../src/rules/message/judge/weight-bytes.ts';
import { corpusPart } from './corpus.ts';
import { learnedFrom } from './training.ts';
import { weightsModule } from './weights-module.ts';

/** `npm run train:messages`: learns the judge from the corpus, the same bytes each time. */
const weights = learnedFrom([...corpusPart('train'), ...corpusPart('tune')]);
const bytes = packed(weights, gramBuckets);
writeFileSync(
  new URL('../../src/rules/message/judge/weights.ts', import.meta.url),
  weightsModule(written(bytes), weights.bias, weights.gramStep),
);
console.log(`${bytes.length} bytes of weights, bias ${weights.bias}`);
