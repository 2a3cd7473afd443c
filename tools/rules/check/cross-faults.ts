import * as v from 'valibot';
import { flowCitations } from '../../../src/rules/flows/flow-citations.ts';
import { provincePrefix } from '../../../src/rules/regions/region-of.ts';
import { type Part, partNames } from '../folder/parts.ts';
import type { Region } from '../folder/read-region.ts';
import { newestIn, sourcesIn } from './sources.ts';

/** Something that does not fit with what stands elsewhere in the folder: where, and the words. */
export type CrossFault = {
  part: Part;
  path: readonly PropertyKey[];
  expected: string;
  got: string;
  example: string | null;
};

const written = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('"', "'")
    .replace(/'(\w+)':/g, ' $1: ')
    .replace(/\}$/, ' }');

/** A material behind a rule that the first screen does not know yet. */
export const newestUntold = ({ cycles, citations }: Pick<Region, 'cycles' | 'citations'>): CrossFault[] => {
  const told = new Set<unknown>(cycles.materials.map(({ id }) => id));
  return newestIn({ ...cycles, materials: [] }).flatMap(({ path, ids }) =>
    ids.flatMap((id) => {
      const citation = citations.find((one) => one.id === id);
      if (told.has(id) || !citation) return [];
      const { publisher, date } = citation;
      const example = `materials 里加一行 ${written({ id, publisher, date })},`;
      return [
        {
          part: 'cycles' as const,
          path,
          expected: '第一个出处，要在本文件开头的 materials 里也有',
          got: `${id}，materials 里没有`,
          example,
        },
      ];
    }),
  );
};

const unknownSources = (region: Region): CrossFault[] => {
  const own = region.citations.map(({ id }) => id);
  const known = new Set<unknown>([...own, ...flowCitations.map(({ id }) => id)]);
  return partNames
    .filter((part) => part !== 'citations')
    .flatMap((part) =>
      sourcesIn(region[part]).flatMap(({ path, ids }) =>
        ids
          .filter((id) => !known.has(id))
          .map((id) => ({
            part,
            path,
            expected: `citations.ts 里有的编号：${own.join('、')}`,
            got: `${id}，citations.ts 里没有这一条`,
            example: '先把新的出处加在 citations.ts 的最后，再在这里写它的编号',
          })),
      ),
    );
};

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

const twice = ({ citations }: Region): CrossFault[] =>
  citations.flatMap(({ id }, index) =>
    citations.findIndex((one) => one.id === id) === index
      ? []
      : [
          {
            part: 'citations' as const,
            path: [index, 'id'],
            expected: '每条出处一个编号，不和别的重',
            got: `${id}，前面已经用过`,
            example: null,
          },
        ],
  );

const unneeded = ({ cycles }: Region): CrossFault[] => {
  const needed = new Set(newestIn({ ...cycles, materials: [] }).flatMap(({ ids }) => ids));
  return cycles.materials.flatMap(({ id }, index) =>
    needed.has(id)
      ? []
      : [
          {
            part: 'cycles' as const,
            path: ['materials', index],
            expected: '没有规则把它放在第一个，就从 materials 里去掉',
            got: `编号 ${id}`,
            example: null,
          },
        ],
  );
};

/** What no schema of one file can see: that the five files of a folder speak of the same places and materials. */
export const crossFaults = (region: Region): CrossFault[] => [
  ...newestUntold(region),
  ...unknownSources(region),
  ...outsideProvince(region),
  ...otherRegions(region),
  ...twice(region),
  ...unneeded(region),
];
