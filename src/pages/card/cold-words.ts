import type { CardState } from '../../routes/card-state.ts';
import type { Relation } from '../../rules/vocabulary.ts';
import { relationName } from '../../words/relation-words.ts';

/** A card lives for ever: what it says was true the day it was sent, and is said so. */
const thatDay: Record<CardState, string> = {
  due: '发卡片那天该办了',
  waiting: '发卡片那天在等结果',
  later: '发卡片那天还不急',
  done: '发卡片那天办好了',
  'look-up': '先查一查',
};

export const coldHeadline = (relation: Relation, state: CardState): readonly string[] => [
  `${relation === 'self' ? '家里人' : relationName(relation)}的认证，`,
  thatDay[state],
];
