import { type Relation, relations } from '../rules/vocabulary.ts';

const words: Record<Relation, { name: string; pronoun: '他' | '她' | '您' }> = {
  dad: { name: '爸爸', pronoun: '他' },
  mum: { name: '妈妈', pronoun: '她' },
  grandpa: { name: '爷爷', pronoun: '他' },
  grandma: { name: '奶奶', pronoun: '她' },
  'grandpa-maternal': { name: '外公', pronoun: '他' },
  'grandma-maternal': { name: '外婆', pronoun: '她' },
  'father-in-law-wife': { name: '岳父', pronoun: '他' },
  'mother-in-law-wife': { name: '岳母', pronoun: '她' },
  'father-in-law-husband': { name: '公公', pronoun: '他' },
  'mother-in-law-husband': { name: '婆婆', pronoun: '她' },
  spouse: { name: '老伴', pronoun: '他' },
  self: { name: '我自己', pronoun: '您' },
  other: { name: '长辈', pronoun: '他' },
};

export const relationName = (relation: Relation): string => words[relation].name;

/** As the subject of a sentence that speaks to the reader: 「您该办认证了」, not 「我自己该办认证了」. */
export const relationSubject = (relation: Relation): string => (relation === 'self' ? '您' : words[relation].name);

export const relationPronoun = (relation: Relation): string => words[relation].pronoun;

/** From a link anyone may have typed: what is unknown is simply an elder. */
export const relationFrom = (text: string | undefined): Relation =>
  relations.find((relation) => relation === text) ?? 'other';
