import type { Relation } from '../../../rules/vocabulary.ts';
import { relationName } from '../../../words/relation-words.ts';

/** 老人 becomes what the family says; the words of official screens, in 「」, stay as they are. */
export function withName(text: string, relation: Relation | null): string {
  if (relation === null || relation === 'other' || relation === 'self') return text;
  return text
    .split(/(「[^」]*」)/)
    .map((part) => (part.startsWith('「') ? part : part.replace(/老人/g, relationName(relation))))
    .join('');
}
