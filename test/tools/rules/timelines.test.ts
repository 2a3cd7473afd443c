import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolders } from '../../../tools/rules/folder/read-folder.ts';
import { readRegion } from '../../../tools/rules/folder/read-region.ts';
import { timelinesFolder } from '../../../tools/rules/folder/timelines-folder.ts';
import { timelinesOf } from '../../../tools/rules/timelines/timelines-of.ts';
import { foldersOfNovember } from './folders-of-november.ts';

const root = join(__dirname, '../../..');
const folders = readFolders(root);
const timelines = (changed = folders) =>
  timelinesOf(
    changed.map(readRegion).map((read) => {
      if (!read.ok) throw new Error(`${read.folder} cannot be read`);
      return read.value;
    }),
  );
const now = timelines();

describe('what sample families are told, in 32 regions and where no rule was found', () => {
  it.each([...now])('%s is as it was reviewed (npm run rules:timelines, then read the diff)', (name, text) => {
    expect(text).toBe(readFileSync(join(root, timelinesFolder, name), 'utf8'));
  });

  it('is all there, and none is left over', () => {
    expect(now.size).toBe(33);
    expect(readdirSync(join(root, timelinesFolder)).sort()).toEqual([...now.keys()].sort());
  });
});

describe('a rule that changes', () => {
  const inNovember = timelines(foldersOfNovember);
  /** 福建 with one word of its rules written otherwise. */
  const afterwards = (from: string, to: string): ReadonlyMap<string, string> =>
    timelines(
      foldersOfNovember.map((folder) =>
        folder.name === 'fujian'
          ? { ...folder, texts: { ...folder.texts, cycles: folder.texts.cycles.replace(from, to) } }
          : folder,
      ),
    );
  const changedLines = (after: ReadonlyMap<string, string>, name: string): string[] => {
    const before = inNovember.get(name)?.split('\n') ?? [];
    return (after.get(name)?.split('\n') ?? []).filter((line, index) => line !== before[index]);
  };

  it('shows as changed days of its place, scheme and families, and nowhere else', () => {
    const after = afterwards(
      "every: { days: 365 },\n      boundary: '365-days'",
      "every: { months: 6 },\n      boundary: 'end-of-same-month'",
    );
    expect([...after].filter(([name, text]) => inNovember.get(name) !== text).map(([name]) => name)).toEqual([
      'fujian.txt',
    ]);
    const lines = changedLines(after, 'fujian.txt');
    expect(lines[0]).toMatch(/^## 福建省 城乡居民：每 6 个月一次；算到满期那个月的月底/);
    expect(lines.find((line) => line.startsWith('2026-03-10'))?.split(/\s{2,}/)).toEqual([
      '2026-03-10',
      '-',
      '2026-09-23',
      '2026-09-30',
      '2026-09-30',
      '算',
      '省级原文',
      '2026-12-01 2026-12-15 2027-01-12',
      '先查一查，没办还可以补',
      '漏了一期，先查一查',
    ]);
  });

  it('changes no line of a family whose days stay', () => {
    const lines = changedLines(afterwards('same-month-next-year', 'next-month'), 'fujian.txt');
    expect(lines.map((line) => line.slice(0, 7))).toEqual(['## 福建省 ', '没办过，202']);
  });
});
