import type { Relation } from '../../rules/vocabulary';
import { relationName } from '../../words/relation-words';
import type { CardState } from '../../words/share-words';

/** The card's first line. The sender's days to go were true that day only, so none is said here. */
export function coldHeadline(relation: Relation, state: CardState): readonly string[] {
  const who = relation === 'self' ? '家里人' : relationName(relation);
  switch (state) {
    case 'due':
      return [`${who}该办认证了，`, '一步一步照着来'];
    case 'waiting':
      return [`${who}的认证，`, '在等结果'];
    case 'done':
      return [`${who}的认证，`, '已经办好'];
    case 'look-up':
      return [`${who}的认证，`, '先查一查'];
  }
}
