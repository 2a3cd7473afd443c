import { plainPicture } from '../platform/share';
import type { CardState } from '../routes/card-state.ts';
import { type Address, routes } from '../routes/routes.ts';
import { isPension, type RegionCode, type Relation, type Scheme } from '../rules/vocabulary.ts';
import type { Benefit, Elder } from '../state/elder.ts';
import type { Standing } from '../state/standing.ts';
import { relationName } from './relation-words.ts';

/** What a card may say of the state: never a date, never a place. */
export function cardState(standing: Standing): CardState {
  switch (standing.kind) {
    case 'due':
    case 'waiting':
    case 'later':
      return standing.kind;
    case 'fine':
      return 'done';
    default:
      return 'look-up';
  }
}

/** Where nobody said which benefit, a pension is meant. */
const what = (scheme: Scheme | undefined): string =>
  scheme === undefined || isPension(scheme) ? '养老认证' : '待遇认证';

/** `left`: days to go at the moment of sharing; it stands on the picture of that day only. */
export function cardTitle(relation: Relation, state: CardState, left: number | null, scheme?: Scheme): string {
  const whose = `${relation === 'self' ? '我' : relationName(relation)}的${what(scheme)}`;
  switch (state) {
    case 'due':
      return left === null ? `${whose}该办了` : `${whose}，还有 ${left} 天`;
    case 'waiting':
      return `${whose}，在等结果`;
    case 'later':
      return `${whose}，还不急`;
    case 'done':
      return `${whose}，已经办好了`;
    case 'look-up':
      return `${whose}，先查一查`;
  }
}

/** Only public values travel in the path, and an id that opens nothing for a stranger; it must open for ever. */
export const cardPath = (
  relation: Relation,
  region: RegionCode | undefined,
  scheme: Scheme | undefined,
  state: CardState,
  elder?: string,
) => routes.card({ who: relation, region, scheme, state, elder });

const words = {
  due: { word: '该办了', mark: 'steps' },
  waiting: { word: '等结果', mark: 'wait' },
  later: { word: '还不急', mark: 'wait' },
  done: { word: '办好了', mark: 'done' },
  'look-up': { word: '先查一查', mark: 'look' },
} as const;

/** What the 5:4 picture shows; `left` as in `cardTitle`. */
export function cardPicture(relation: Relation, state: CardState, left: number | null, scheme?: Scheme) {
  const who = relation === 'self' ? '我' : relationName(relation);
  const leaf = state === 'due' && left !== null ? { above: '还有', big: String(left), below: '天' } : null;
  const lines = state === 'done' ? [`${who}的认证`, '已经办好'] : [`${who}的`, what(scheme)];
  const small = state === 'done' ? '家里人不用再操心' : '点开看怎么办';
  return { leaf, ...words[state], lines, small };
}

type Shown = { elder: Elder; benefit: Benefit; standing: Standing };

const daysLeft = (standing: Standing): number | null =>
  standing.kind === 'due' && standing.countdown ? standing.daysLeft : null;

/**
 * The card of one elder as it stands now. `shared`: the elder's id, where a family cares for them: members open what is
 * true then.
 */
export function cardOf({ elder, benefit, standing }: Shown, shared?: string): { title: string; path: Address } {
  const state = cardState(standing);
  return {
    title: cardTitle(elder.relation, state, daysLeft(standing), benefit.scheme),
    path: cardPath(elder.relation, benefit.region, benefit.scheme, state, shared),
  };
}

export const cardPictureOf = ({ elder, benefit, standing }: Shown) =>
  cardPicture(elder.relation, cardState(standing), daysLeft(standing), benefit.scheme);

/** What a page shares that is about no one elder. */
export const invitation = { title: '爸妈的养老认证，该办了吗？', path: routes.home(), imageUrl: plainPicture };
