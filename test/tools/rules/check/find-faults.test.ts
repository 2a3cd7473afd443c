import { join } from 'node:path';
import { checkLines } from '../../../../tools/rules/check/fault-lines.ts';
import { findFaults } from '../../../../tools/rules/check/find-faults.ts';
import { readFolders } from '../../../../tools/rules/folder/read-folder.ts';
import { edited } from './wrong-edits/edited.ts';

const asTheyStand = readFolders(join(__dirname, '../../../..'));

it('the rules as they stand are free of faults', () => {
  expect(checkLines(findFaults(asTheyStand), asTheyStand.length)).toEqual([
    '32 个地方的规则、说明、入口、选办法和出处都读了，没有发现写错的。',
  ]);
});

it('a fault is printed with its file and line, what belongs there, what stands there and a right one', () => {
  const faults = findFaults(edited('cycles', '{ days: 365 }', '{ days: 0 }'));
  expect(checkLines(faults, 32)).toEqual([
    'src/rules/regions/fujian/cycles.ts 第 23 行',
    '  福建省 城乡居民 「几天一次」（days）',
    '  要：1 或更大的整数',
    '  现在：0',
    '  例：every: { days: 365 }',
    '',
    '一共 1 处要改。改好了再运行 npm run rules:check。',
  ]);
});

it('all that is wrong is told at once, in every region', () => {
  const both = edited('cycles', '{ days: 365 }', '{ days: 0 }').map((folder) =>
    folder.name === 'beijing' ? { ...folder, texts: { ...folder.texts, citations: 'nothing' } } : folder,
  );
  expect(findFaults(both).map(({ folder, part }) => `${folder}/${part}`)).toEqual([
    'beijing/citations',
    'fujian/cycles',
  ]);
});
