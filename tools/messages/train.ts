import { writeFileSync } from 'node:fs';
import { corpusPart } from './corpus.ts';
import { judgesFrom } from './training.ts';
import { weightsModule } from './weights-module.ts';

/** `npm run train:messages`: learns both judges from the corpus, the same bytes each time. */
const { text, size } = weightsModule(judgesFrom([...corpusPart('train'), ...corpusPart('tune')]));
writeFileSync(new URL('../../src/rules/message/judge/weights.ts', import.meta.url), text);
console.log(`${size} bytes of weights`);
