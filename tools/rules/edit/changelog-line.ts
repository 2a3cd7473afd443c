import type { Citation } from '../../../src/rules/book/citation-schema.ts';
import { schemeShort } from '../../../src/words/scheme-words.ts';
import { countingWords, heldWords } from '../say/counting-words.ts';
import type { Section } from '../timelines/sections-of.ts';

/** A line for the changelog: region, scheme, from when, and the source. */
export const changelogLine = ({ place, scheme, rule }: Section, citations: readonly Citation[]): string => {
  if (rule === null) return `- Rule: ${place.name} ${schemeShort(scheme)}`;
  const source = citations.find(({ id }) => id === rule.src[0]);
  const held = heldWords(place);
  const told = source ? `《${source.title}》，${source.publisher ?? '没写是谁'}，${source.date ?? '材料没写日期'}` : '';
  return `- Rule: ${place.name} ${schemeShort(scheme)}，${countingWords(rule)}${held ? `（${held}）` : ''}. Source: ${told}.`;
};
