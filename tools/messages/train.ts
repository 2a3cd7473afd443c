import { writeFileSync } from 'node:fs';
import { corpusPart } from './corpus.ts';
import { learnedFrom } from './training.ts';
import { weightsModule } from './weights-module.ts';

/** `npm run train:messages`: learns the judge from the corpus, the same bytes each time. */
const learned = learnedFrom([...corpusPart('train'), ...corpusPart('tune')]);
const { text, size } = weightsModule(learned);
writeFileSync(new URL('../../src/rules/message/judge/weights.ts', import.meta.url), text);
console.log(`${size} bytes of weights, bias ${learned.bias}`);
