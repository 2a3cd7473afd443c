import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linesOfFile } from '../../../server/journal/lines-of-file.ts';

describe('a journal of many messages', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'journal-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is read in far less memory than its text would take, so that a start after a restore is not ended by it', () => {
    const messages = 100_000;
    const lines = Array.from({ length: messages }, (_, index) => {
      const said = `id-${String(index).padStart(33, '0')} moment-${String(index).padStart(15, '0')}`;
      return `\n2026-11-24T01:00:00.000Z calling ${said}\n2026-11-24T01:00:00.000Z taken ${said}`;
    });
    writeFileSync(join(folder, 'calls-2026-11-24'), lines.join(''));
    const program = `import { whatHappened } from './server/journal/read-journal.ts';
      console.log(whatHappened(process.argv[1], '2026-11-24').taken.size);`;
    const args = ['--max-old-space-size=32', '--input-type=module', '--eval', program, folder];
    const done = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect([done.status, done.stdout.trim()]).toEqual([0, String(messages)]);
  });

  it('what families did in 400 days is gone through in far less memory than all of it would take, as is who was erased', () => {
    const [days, each] = [400, 500];
    const id = (index: number) => String(index).padStart(22, '0');
    for (let day = 0; day < days; day += 1) {
      const on = new Date(Date.parse('2025-10-21') + day * 86_400_000).toISOString();
      const said = (word: string) =>
        Array.from({ length: each }, (_, index) => `\n${on} ${word.replaceAll('ID', id(day * each + index))}`).join('');
      writeFileSync(join(folder, `families-${on.slice(0, 10)}`), said('stopped ID ID ID deceased 1795485600000 ID'));
      writeFileSync(join(folder, `erased-${on.slice(0, 10)}`), said('erased ID'));
    }
    const program = `import { whatHappened } from './server/journal/read-journal.ts';
      const { deeds, erased } = whatHappened(process.argv[1], '2026-11-24');
      let count = 0;
      for (const { what } of deeds) if (what === 'stopped') count += 1;
      console.log(count, erased.size);`;
    const args = ['--max-old-space-size=48', '--input-type=module', '--eval', program, folder];
    const done = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect([done.status, done.stdout.trim()]).toEqual([0, `${days * each} ${days * each}`]);
  });

  it.each([
    ['none', '', ['']],
    ['one that is cut short', 'erased mo', ['erased mo']],
    ['some whose letters lie across the blocks', `${'妈'.repeat(50_000)}\n爸\n`, ['妈'.repeat(50_000), '爸', '']],
  ])('gives its lines: %s', (_what, text, lines) => {
    const path = join(folder, 'erased-2026-11-24');
    writeFileSync(path, text);
    expect([...linesOfFile(path)]).toEqual(lines);
  });
});
