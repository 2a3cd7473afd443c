import * as v from 'valibot';
import { entrySchema } from '../../../src/rules/book/entry-schema.ts';
import type { RuleBook } from '../../../src/rules/book/schema.ts';

/** The regions in which a word is meant for a guide that no page has: a phone would pass over it, and nobody would ever read it. */
export const unknownGuides = ({ regions }: RuleBook): readonly string[] =>
  regions.flatMap(({ entry }) => (v.is(entrySchema, entry) ? [] : [entry.code]));
