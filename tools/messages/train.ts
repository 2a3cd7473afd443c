import { writeFileSync } from 'node:fs';
import { written } from '../../src/rules/message/judge/weight-bytes.ts';
import { corpusPart } from './corpus.ts';
import { learnedFrom } from './training.ts';
import { weightsModule } from './weights-module.ts';

/** `npm run train:messages`: learns the judge from the corpus, the same bytes each time. */
const { bytes, bias } = learnedFrom([...corpusPart('train'), ...corpusPart('tune')]);
writeFileSync(
  new URL('../../src/rules/message/judge/weights.ts', import.meta.url),
  weightsModule(written(bytes), bias),
);
console.log(`${bytes.length} weights of one byte, bias ${bias}`);
