import type { Hotline } from '../book/record-schema.ts';
import type { RegionCode } from '../vocabulary.ts';
import { provinceRecord } from './records-on-the-way.ts';

export type Line = Pick<Hotline, 'number' | 'what' | 'src'>;

/** Answers in the whole country; everyone knows it, no material of a region is needed. */
const everywhere: Line = {
  number: '12333',
  what: '全国人社服务热线。人在外地，前面加发钱那地方的区号。',
  src: [],
};

/** The numbers to call about a benefit of this place: its 12333 first, with the area code where a source gives it. */
export const linesFor = (region: RegionCode): readonly [Line, ...Line[]] => {
  const own = provinceRecord(region)?.hotlines ?? [];
  const local = own.find(({ number }) => number.endsWith('-12333'));
  return [local ?? everywhere, ...own.filter((line) => line !== local)];
};
