import { flowCitations } from '../../../src/rules/flows/flow-citations.ts';
import { partNames } from '../folder/parts.ts';
import type { Region } from '../folder/read-region.ts';
import type { CrossFault } from './cross-fault.ts';
import { newestIn, sourcesIn } from './sources.ts';

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

/** What the files of a folder say of materials that others of them do not have. */
export const sourceFaults = (region: Region): CrossFault[] => [
  ...newestUntold(region),
  ...unknownSources(region),
  ...twice(region),
  ...unneeded(region),
];
