import { regionName } from '../rules/regions/region-name.ts';
import type { CivilDate, RegionCode } from '../rules/vocabulary.ts';
import type { Moved } from '../state/book/rules-news.ts';
import { dayInYearWords } from './dates.ts';

/** 福建的规则改了，日子从 12月14日 改到 12月31日。 */
export const movedWords = (region: RegionCode, { from, to }: Moved, today: CivilDate): string => {
  const name = regionName(region);
  const changed = `${name?.place ?? name?.short ?? '这里'}的规则改了`;
  if (from && to) return `${changed}，日子从 ${dayInYearWords(from, today)} 改到 ${dayInYearWords(to, today)}。`;
  if (to) return `${changed}，现在能推算了：${dayInYearWords(to, today)}。`;
  return from ? `${changed}，原来的 ${dayInYearWords(from, today)} 不算了，先查一查。` : `${changed}。`;
};
