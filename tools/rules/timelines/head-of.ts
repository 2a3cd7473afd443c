import { provincePrefix } from '../../../src/rules/regions/region-of.ts';
import { schemeShort } from '../../../src/words/scheme-words.ts';
import { countingWords, heldWords, tellingWords } from '../say/counting-words.ts';
import type { Section } from './sections-of.ts';

const placeWords = ({ place }: Section): string => {
  const held = heldWords(place);
  const name = place.code === `${provincePrefix(place.code)}0000` ? place.name : `${place.name} ${place.code}`;
  return held ? `${name}（${held}）` : name;
};

/** 福建省 企业退休：每 12 个月一次；…（原文，福建省人力资源和社会保障厅，2023-11-13） */
export const headOf = (section: Section): string => {
  const { scheme, who, rule } = section;
  const whom = [placeWords(section), schemeShort(scheme), ...(who ? [who] : [])].join(' ');
  return rule ? `${whom}：${countingWords(rule)}（${tellingWords(rule)}）` : `${whom}：当地怎么算没有找到`;
};
