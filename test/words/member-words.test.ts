import { memberPronoun, memberSubject, memberTitle } from '../../src/words/member-words.ts';
import { aFamily, aMember, threeOfUs } from './some-family.ts';

const family = aFamily({
  members: [...threeOfUs, aMember({ id: 'm-other', word: 'son' }), aMember({ id: 'm-new' })],
});

describe('how one of the family is called', () => {
  it.each([
    ['the reader', 'm-son', '您', '我（儿子）'],
    ['another', 'm-daughter', '女儿', '女儿'],
    ['another of the reader’s own word', 'm-other', '另一位儿子', '儿子'],
    ['who said 以后再说', 'm-new', '家里人', '家里人'],
    ['the elder themself', 'm-mum', '长辈自己', '长辈自己'],
  ])('%s', (_who, id, subject, title) => {
    expect(memberSubject(family, id)).toBe(subject);
    const member = family.members.find((one) => one.id === id);
    expect(member && memberTitle(member)).toBe(title);
  });

  it('to an elder the other elder is one', () => {
    const other = aMember({ id: 'm-dad', word: 'self' });
    const members = [...threeOfUs.map((one) => ({ ...one, me: one.word === 'self' })), other];
    expect(memberSubject({ ...family, members }, 'm-dad')).toBe('另一位长辈');
  });

  it.each([
    ['who has left', 'm-gone'],
    ['nobody knows who', null],
  ])('%s is 家里人', (_who, id) => {
    expect(memberSubject(family, id)).toBe('家里人');
  });

  it('a reader who said 以后再说 is 我', () => {
    expect(memberTitle({ word: null, me: true })).toBe('我');
  });

  it.each([
    ['daughter', '她'],
    ['son-in-law', '他'],
    ['grandchild', null],
    [null, null],
  ] as const)('%s: a pronoun only where the word tells it', (word, pronoun) => {
    expect(memberPronoun(word)).toBe(pronoun);
  });
});
