import * as v from 'valibot';
import { chooseSchema } from '../../../src/rules/book/choose-schema.ts';
import { citationSchema } from '../../../src/rules/book/citation-schema.ts';
import { cyclesSchema } from '../../../src/rules/book/cycles-schema.ts';
import { entrySchema } from '../../../src/rules/book/entry-schema.ts';
import { historySchema } from '../../../src/rules/book/history-schema.ts';
import { recordSchema } from '../../../src/rules/book/record-schema.ts';

/** The six files of a region's folder, each one literal. */
export const parts = {
  cycles: cyclesSchema,
  record: recordSchema,
  entry: entrySchema,
  choose: chooseSchema,
  citations: v.pipe(v.array(citationSchema), v.readonly()),
  history: historySchema,
};
export type Part = keyof typeof parts;
export const partNames = [
  'cycles',
  'record',
  'entry',
  'choose',
  'citations',
  'history',
] as const satisfies readonly Part[];
