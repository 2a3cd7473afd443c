import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprint } from '../../preview/fingerprint.ts';

describe('whether the sources changed since the last build', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'preview-'));
    mkdirSync(join(folder, 'deep'));
    writeFileSync(join(folder, 'deep/a.ts'), 'a');
    writeFileSync(join(folder, 'b.json'), '{}');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it.each([
    ['nothing is touched', () => {}, true],
    ['a file is written', () => writeFileSync(join(folder, 'deep/a.ts'), 'ab'), false],
    ['a file is added', () => writeFileSync(join(folder, 'deep/c.ts'), ''), false],
    ['a file is removed', () => rmSync(join(folder, 'b.json')), false],
  ])('when %s', (_what, change, same) => {
    const before = fingerprint([folder]);
    change();
    expect(fingerprint([folder]) === before).toBe(same);
  });
});
