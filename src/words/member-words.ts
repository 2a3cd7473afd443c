import type { Family, Member, MemberWord } from '../contract/family.ts';
import { memberIn, myselfIn } from '../family/members.ts';

export const memberNames: Record<MemberWord, string> = {
  daughter: '女儿',
  son: '儿子',
  'daughter-in-law': '儿媳',
  'son-in-law': '女婿',
  grandchild: '孙辈',
  spouse: '老伴',
  self: '长辈自己',
  relative: '亲戚',
  neighbour: '邻居',
  community: '社区',
};

const pronouns: Partial<Record<MemberWord, '他' | '她'>> = {
  daughter: '她',
  'daughter-in-law': '她',
  son: '他',
  'son-in-law': '他',
};

/** Only where the word tells it; else the sentence does without. */
export const memberPronoun = (word: MemberWord | null): '他' | '她' | null => (word && pronouns[word]) ?? null;

/** 家里人: who has not said yet how they are called. */
const nameOf = (word: MemberWord | null): string => (word === null ? '家里人' : memberNames[word]);

/** In a sentence that speaks to the reader: 您, 女儿; 另一位女儿 where the reader is one as well; 家里人 who has left. */
export function memberSubject(family: Family, id: string | null): string {
  const member = memberIn(family, id);
  if (member === null) return '家里人';
  if (member.me) return '您';
  if (member.word === null || myselfIn(family)?.word !== member.word) return nameOf(member.word);
  return member.word === 'self' ? '另一位长辈' : `另一位${nameOf(member.word)}`;
}

/** In a list of those at home: 我（儿子）, 女儿, 长辈自己. */
export function memberTitle({ word, me }: Pick<Member, 'word' | 'me'>): string {
  if (!me) return nameOf(word);
  if (word === 'self') return '我（本人）';
  return word === null ? '我' : `我（${memberNames[word]}）`;
}
