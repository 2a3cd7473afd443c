import type { Dial } from '../rules/regions/dial-12333.ts';

/** 新疆维吾尔自治区乌鲁木齐市天山区 → 乌鲁木齐, 北京市东城区 → 北京; a name of another shape stays whole. */
export function cityWords(place: string): string {
  const within = place.replace(/^.+?(?:省|自治区|生产建设兵团)(?=.)/, '');
  const city = /^.{2,}?(?:市|自治州|地区|盟)/.exec(within)?.[0] ?? within;
  return city.replace(/市$/, '');
}

/** What stands under the button that calls 12333; `place`: who pays, as the page names it. */
export const dialWords = ({ hasAreaCode }: Dial, place: string | null): string => {
  if (!hasAreaCode) return '人在外地，前面加发钱那地方的区号。';
  return place ? `发钱的地方在${cityWords(place)}，前面加了区号。` : '前面加了发钱那地方的区号。';
};
