import type { RegionCode, Relation, Scheme } from '../rules/vocabulary.ts';
import type { Benefit, Elder } from '../state/elder';
import type { Standing } from '../state/standing';
import { pageUrl } from './query';
import { relationName } from './relation-words';

export type CardState = 'due' | 'look-up' | 'waiting' | 'done';

/** What a card may say of the state: never a date, never a place. */
export function cardState(standing: Standing): CardState {
  if (standing.kind === 'due') return 'due';
  if (standing.kind === 'waiting') return 'waiting';
  return standing.kind === 'fine' ? 'done' : 'look-up';
}

export const cardStateFrom = (text: string | undefined): CardState =>
  text === 'due' || text === 'waiting' || text === 'done' ? text : 'look-up';

/** `left`: days to go at the moment of sharing; it stands on the picture of that day only. */
export function cardTitle(relation: Relation, state: CardState, left: number | null): string {
  const who = relation === 'self' ? '我' : relationName(relation);
  switch (state) {
    case 'due':
      return left === null ? `${who}的养老认证该办了` : `${who}的养老认证，还有 ${left} 天`;
    case 'waiting':
      return `${who}的养老认证，在等结果`;
    case 'done':
      return `${who}的养老认证，已经办好了`;
    case 'look-up':
      return `${who}的养老认证，先查一查`;
  }
}

/** Only public values travel in the path; it must open for ever. */
export const cardPath = (relation: Relation, region: RegionCode, scheme: Scheme | string, state: CardState): string =>
  pageUrl('/pages/card/index', { who: relation, region, scheme, state });

/** What the 5:4 picture shows; `left` as in `cardTitle`. */
export function cardPicture(relation: Relation, state: CardState, left: number | null) {
  const who = relation === 'self' ? '我' : relationName(relation);
  if (state === 'done')
    return { leaf: null, word: '办好了', lines: [`${who}的认证`, '已经办好'], small: '家里人不用再操心' };
  if (state === 'due' && left !== null) {
    const leaf = { above: '还有', big: String(left), below: '天' };
    return { leaf, word: '', lines: [`${who}的`, '养老认证'], small: '点开看怎么办' };
  }
  const word = state === 'waiting' ? '等结果' : state === 'due' ? '该办了' : '先查一查';
  return { leaf: null, word, lines: [`${who}的`, '养老认证'], small: '点开看怎么办' };
}

type Shown = { elder: Elder; benefit: Benefit; standing: Standing };

const daysLeft = ({ countdown, daysLeft }: Standing): number | null => (countdown ? daysLeft : null);

/** The card of one elder as it stands now. */
export function cardOf({ elder, benefit, standing }: Shown): { title: string; path: string } {
  const state = cardState(standing);
  return {
    title: cardTitle(elder.relation, state, daysLeft(standing)),
    path: cardPath(elder.relation, elder.region, benefit.scheme, state),
  };
}

export const cardPictureOf = ({ elder, standing }: Shown) =>
  cardPicture(elder.relation, cardState(standing), daysLeft(standing));

/** What a page shares that is about no one elder. */
export const invitation = { title: '爸妈的养老认证，该办了吗？', path: '/pages/home/index' };
