import type { RuleCell } from '../../server/counting/rule-families.ts';
import { schemeShort } from '../../src/words/scheme-words.ts';
import { placeName } from './say/place-name.ts';

const lineOf = ({ place, scheme, isRuled, families }: RuleCell): string =>
  `${placeName(place)} ${place} ${schemeShort(scheme)}${isRuled ? '' : '（当地怎么算还没有找到）'}：约 ${families} 家`;

/** How many families a rule's change touches, as a clerk reads it. `under`: the beginning of a place's code, or all. */
export const touchedLines = (cells: readonly RuleCell[], under: string): string[] => {
  const there = cells.filter(({ place }) => place.startsWith(under));
  return [
    ...(there.length === 0 ? ['没有哪一条规则管着二十家以上。'] : ['每条规则现在管着多少家：', ...there.map(lineOf)]),
    '数字取到十；不满二十家的不写，没写不等于没有。市县没有自己规则的，算在省里那一条。',
  ];
};
