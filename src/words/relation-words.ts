import { relationNames } from '../rules/relation-names.ts';
import { type Relation, relations } from '../rules/vocabulary.ts';

const women: readonly Relation[] = [
  'mum',
  'grandma',
  'grandma-maternal',
  'mother-in-law-wife',
  'mother-in-law-husband',
];

export const relationName = (relation: Relation): string => relationNames[relation];

/** As the subject of a sentence that speaks to the reader: 「您该办认证了」, not 「我自己该办认证了」. */
export const relationSubject = (relation: Relation): string => (relation === 'self' ? '您' : relationNames[relation]);

export function relationPronoun(relation: Relation): '他' | '她' | '您' {
  if (relation === 'self') return '您';
  return women.includes(relation) ? '她' : '他';
}

/** From a link anyone may have typed: what is unknown is simply an elder. */
export const relationFrom = (text: string | undefined): Relation =>
  relations.find((relation) => relation === text) ?? 'other';
