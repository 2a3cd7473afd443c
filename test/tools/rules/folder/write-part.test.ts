import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { partNames } from '../../../../tools/rules/folder/parts.ts';
import { readFolders } from '../../../../tools/rules/folder/read-folder.ts';
import { readLiteral } from '../../../../tools/rules/folder/read-literal.ts';
import { textOfPart, unformatted } from '../../../../tools/rules/folder/write-part.ts';
import { foldersOfNovember } from '../folders-of-november.ts';

const root = join(__dirname, '../../../..');
const folders = readFolders(root);

const writtenIn = (text: string, part: string): unknown => {
  const read = readLiteral(text, part);
  if (!read.ok) throw new Error(read.unreadable.why);
  return read.written.value;
};

describe('a program that writes a region’s files back', () => {
  it('changes nothing where no value changed, in all 192', () => {
    const copy = mkdtempSync(join(tmpdir(), 'regions-'));
    try {
      for (const { name, texts } of folders) {
        mkdirSync(join(copy, name));
        for (const part of partNames) {
          writeFileSync(join(copy, name, `${part}.ts`), unformatted(texts[part], writtenIn(texts[part], part)));
        }
      }
      const settings = ['--config-path', root, '--vcs-enabled=false', '--write'];
      const { status, stderr } = spawnSync('node_modules/.bin/biome', ['format', ...settings, copy], { cwd: root });
      expect([status, String(stderr)]).toEqual([0, expect.stringContaining('192 files')]);
      const written = folders.map(({ name }) =>
        partNames.map((part) => readFileSync(join(copy, name, `${part}.ts`), 'utf8')),
      );
      expect(written).toEqual(folders.map(({ texts }) => partNames.map((part) => texts[part])));
    } finally {
      rmSync(copy, { recursive: true });
    }
  });

  it('changes the line of the field that changed, and no other', () => {
    const [fujian] = foldersOfNovember.filter(({ name }) => name === 'fujian');
    const before = fujian?.texts.cycles ?? '';
    const value: unknown = JSON.parse(JSON.stringify(writtenIn(before, 'cycles')).replace('"days":365', '"days":180'));
    const after = textOfPart(root, 'fujian', 'cycles', before, value).split('\n');
    const lines = before.split('\n');
    expect(after).toHaveLength(lines.length);
    expect(after.filter((line, index) => line !== lines[index])).toEqual(['      every: { days: 180 },']);
  });
});
