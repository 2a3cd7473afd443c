import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'words-'));
const database = join(folder, 'reminders.sqlite');
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...typed: string[]): { status: number | null; said: string } => {
  const env = { ...process.env, DATABASE: database };
  const done = spawnSync(process.execPath, typed, { env, encoding: 'utf8', timeout: 60_000 });
  return { status: done.status, said: done.stdout + done.stderr };
};

/** As tools/run.js tells them. */
const commands =
  run('tools/run.js')
    .said.match(/[a-z]+(\|[a-z]+)+/)?.[0]
    .split('|') ?? [];

describe('a word that a command does not know is not passed over', () => {
  it('there are commands', () => expect(commands).toContain('backup'));

  it.each(commands.filter((name) => name !== 'outbox'))('%s says what may be typed, whatever its settings', (name) => {
    const done = run('tools/run.js', name, 'no', 'such', 'words');
    expect(done).toEqual({ status: 2, said: expect.stringContaining(`npm run ${name}`) });
  });

  it.each(
    [
      ['tools/run.js', 'templates', 'wrtie'],
      ['tools/run.js', 'templates', 'wrtie', 'ID'],
      ['tools/run.js', 'templates', 'write'],
      ['tools/run.js', 'templates', 'write ID'],
      ['tools/run.js', 'doctor', '--help'],
      ['tools/run.js', 'doctor', 'https://one', 'https://two'],
      ['tools/run.js', 'counts', 'now'],
      ['tools/run.js', 'backup', '--help'],
      ['tools/run.js', 'backup', 'copy', 'more'],
      ['tools/run.js', 'restore', 'copy', '--new', 'more'],
      ['tools/run.js', 'move', 'postgres://u:very-secret@127.0.0.1:1/d', 'more'],
      ['tools/rules/evidence.ts', '35'],
      ['tools/rules/touched.ts', 'fujian'],
      ['tools/rules/touched.ts', '35', '36'],
      ['tools/rules/edit/main.ts', 'fujian'],
      ['tools/messages/report.ts', 'lookonce'],
      ['preview/sandbox-alone.ts', '127.0.0.1:8080'],
      ['preview/sandbox-alone.ts', 'http://127.0.0.1:8080', 'more'],
      ['preview/main.ts', '--frsh'],
    ].map((typed) => [typed.join(' '), typed] as const),
  )('%s', (_what, typed) => {
    writeFileSync(database, '');
    const done = run(...typed);
    expect(done).toEqual({ status: 2, said: expect.stringMatching(/^(用法：)?npm (run|start)/) });
    expect(done.said).not.toContain('very-secret');
    expect(readdirSync(folder)).toEqual(['reminders.sqlite']);
  });

  it('behind the start it stops that: a mistyped --after-restore would send twice', () => {
    const done = run('server/main.ts', '--after-restor');
    expect(done).toEqual({
      status: 1,
      said: 'cannot start: the words behind it: expected none, or --after-restore\n',
    });
  });
});
