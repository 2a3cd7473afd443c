import { join } from 'node:path';
import { fieldsRead } from './support/fields-read.ts';

/** What a phone carries of regions, guides and the chooser: each of these files says what the rows of a table hold. */
const tables = [
  'src/rules/book/choose-schema.ts',
  'src/rules/book/citation-schema.ts',
  'src/rules/book/cycles-schema.ts',
  'src/rules/book/entry-schema.ts',
  'src/rules/book/record-schema.ts',
  'src/rules/book/step-schema.ts',
  'src/rules/flows/types.ts',
  'src/rules/choose/questions.ts',
  'src/rules/choose/way-words.ts',
  'src/rules/choose/late-words.ts',
];

/** Read without their names: a step of an entry is handed on whole and becomes a guide's step; once a month is what no number of months says. */
const otherwiseRead = [
  'earliestRepeat.perMonth',
  ...['do', 'seenIn', 'sure', 'help.do'].map((field) => `entryStep.${field}`),
];

it('no phone carries a field that no page and no rule reads', () => {
  const fields = fieldsRead(join(__dirname, '../..'), tables);
  expect(fields.length).toBeGreaterThan(120);
  expect(fields.filter(({ readers }) => readers.size === 0).map(({ path }) => path)).toEqual(otherwiseRead);
}, 300_000); // compiles all pages, which takes a busy machine minutes
