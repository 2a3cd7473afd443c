import * as v from 'valibot';
import { chooseSchema } from '../../../src/rules/book/choose-schema.ts';
import { entrySchema } from '../../../src/rules/book/entry-schema.ts';
import type { RuleBook } from '../../../src/rules/book/schema.ts';

/** The regions in which a word is meant for a guide or a way that no page has: a phone would pass over it, and nobody would ever read it. */
export const unknownGuides = ({ regions }: RuleBook): readonly string[] =>
  regions.flatMap(({ entry, choose }) =>
    v.is(entrySchema, entry) && v.is(v.optional(chooseSchema), choose) ? [] : [entry.code],
  );
