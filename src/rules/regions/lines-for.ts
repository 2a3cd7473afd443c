import type { Hotline } from '../book/record-schema.ts';
import type { RegionCode } from '../vocabulary.ts';
import { dial12333 } from './dial-12333.ts';
import { provinceRecord } from './records-on-the-way.ts';

type Line = Pick<Hotline, 'number' | 'what' | 'src'>;

const isLocal12333 = ({ number }: Line): boolean => number.endsWith('-12333');

/** Answers in the whole country; everyone knows it, no material of a region is needed. */
function own12333(region: RegionCode, known: readonly Line[]): Line {
  const { number, hasAreaCode } = dial12333(region);
  if (!hasAreaCode) {
    const sourced = known.find(isLocal12333);
    return sourced ?? { number, what: '全国人社服务热线。人在外地，前面加发钱那地方的区号。', src: [] };
  }
  const sourced = known.find((line) => line.number === number);
  return sourced ?? { number, what: '全国人社服务热线，前面加了发钱那地方的区号。', src: [] };
}

/** The numbers to call about a benefit of this place: its 12333 first, with the area code where one is known. */
export const linesFor = (region: RegionCode): readonly [Line, ...Line[]] => {
  const known = provinceRecord(region)?.hotlines ?? [];
  const first = own12333(region, known);
  return [first, ...known.filter((line) => !isLocal12333(line))];
};
