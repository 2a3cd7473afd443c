import * as v from 'valibot';
import { provincePrefix } from '../../../src/rules/regions/region-of.ts';
import { partNames } from '../folder/parts.ts';
import type { Region } from '../folder/read-region.ts';
import type { CrossFault } from './cross-fault.ts';
import { sourceFaults } from './source-faults.ts';

const outsideProvince = ({ cycles }: Region): CrossFault[] =>
  cycles.places.flatMap(({ code, name }, index) =>
    provincePrefix(code) === provincePrefix(cycles.code)
      ? []
      : [
          {
            part: 'cycles' as const,
            path: ['places', index, 'code'],
            expected: `${cycles.name}的代码，${cycles.code === '660000' ? '以 659' : `以 ${cycles.code.slice(0, 2)}`} 开头`,
            got: `${name}写的是 ${code}`,
            example: null,
          },
        ],
  );

const otherRegions = ({ cycles, record, entry, history }: Region): CrossFault[] =>
  Object.entries({ record, entry, history }).flatMap(([part, { code }]) =>
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

/** What no schema of one file can see: that the five files of a folder speak of the same places and materials. */
export const crossFaults = (region: Region): CrossFault[] => [
  ...sourceFaults(region),
  ...outsideProvince(region),
  ...otherRegions(region),
];
