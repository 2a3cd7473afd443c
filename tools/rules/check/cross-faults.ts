import * as v from 'valibot';
import { provincePrefix } from '../../../src/rules/regions/region-of.ts';
import type { WrittenCode } from '../../../src/rules/vocabulary.ts';
import { partNames } from '../folder/parts.ts';
import type { Region } from '../folder/read-region.ts';
import { chooseFaults } from './choose-faults.ts';
import type { CrossFault } from './cross-fault.ts';
import { sourceFaults } from './source-faults.ts';

type Placed = Pick<CrossFault, 'part' | 'path'> & { code: WrittenCode; got: string };

const placed = ({ cycles, entry: { doors, differs = [] }, choose }: Region): Placed[] => [
  ...cycles.places.map(({ code, name }, index) => ({
    part: 'cycles' as const,
    path: ['places', index, 'code'],
    code,
    got: `${name}写的是 ${code}`,
  })),
  ...doors.flatMap(({ place }, index) =>
    place ? [{ part: 'entry' as const, path: ['doors', index, 'place'], code: place, got: place }] : [],
  ),
  ...differs.flatMap(({ places = [] }, index) =>
    places.map((code, at) => ({ part: 'entry' as const, path: ['differs', index, 'places', at], code, got: code })),
  ),
  ...choose.changes.flatMap(({ places = [] }, index) =>
    places.map((code, at) => ({ part: 'choose' as const, path: ['changes', index, 'places', at], code, got: code })),
  ),
];

const outsideProvince = (region: Region): CrossFault[] => {
  const { code: province, name } = region.cycles;
  const expected = `${name}的代码，${province === '660000' ? '以 659' : `以 ${province.slice(0, 2)}`} 开头`;
  return placed(region)
    .filter(({ code }) => provincePrefix(code) !== provincePrefix(province))
    .map(({ part, path, got }) => ({ part, path, expected, got, example: null }));
};

const otherRegions = ({ cycles, record, entry, choose, history }: Region): CrossFault[] =>
  Object.entries({ record, entry, choose, history }).flatMap(([part, { code }]) =>
    code === cycles.code
      ? []
      : [
          {
            part: v.parse(v.picklist(partNames), part),
            path: ['code'],
            expected: `和 cycles.ts 一样：${cycles.code}`,
            got: code,
            example: null,
          },
        ],
  );

/** What no schema of one file can see: that the six files of a folder speak of the same places and materials. */
export const crossFaults = (region: Region): CrossFault[] => [
  ...sourceFaults(region),
  ...outsideProvince(region),
  ...otherRegions(region),
  ...chooseFaults(region),
];
