import { regionName } from '../rules/regions/region-name.ts';
import type { CivilDate, RegionCode } from '../rules/vocabulary.ts';
import type { Moved } from '../state/book/rules-news';
import { dayInYearWords } from './dates';

/** 福建的规则改了，日期由12月14日改为12月31日。 */
export const movedWords = (region: RegionCode, { from, to }: Moved, today: CivilDate): string => {
  const name = regionName(region);
  const changed = `${name?.place ?? name?.short ?? '这里'}的规则改了`;
  if (from && to) return `${changed}，日期由${dayInYearWords(from, today)}改为${dayInYearWords(to, today)}。`;
  if (to) return `${changed}，现在推得出日期：${dayInYearWords(to, today)}。`;
  return from ? `${changed}，原来的${dayInYearWords(from, today)}不算了，先查一查。` : `${changed}。`;
};
