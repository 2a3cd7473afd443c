import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSqliteStore } from '../../../server/store/sqlite/open-sqlite-store.ts';
import { day } from '../../support/day.ts';

/** Nothing listens there. */
const nowhere = 'postgres://someone:very-secret@127.0.0.1:1/there';

const looks = ['counts/main', 'rules/evidence', 'rules/touched'];

describe('a command on a database that it cannot work on', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'unfit-'));
    file = join(folder, 'reminders.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const run = (command: string, DATABASE: string, ...words: string[]): Promise<{ code: number; said: string }> =>
    new Promise((ended) => {
      const options = { env: { ...process.env, DATABASE } };
      execFile(process.execPath, [`tools/${command}.ts`, ...words], options, (error, out, err) =>
        ended({ code: Number(error?.code ?? 0), said: out + err }),
      );
    });

  /** One line that says what was expected, and nothing of where it went wrong in us. */
  const inOneLine = (words: string) => ({
    code: 1,
    said: expect.stringMatching(new RegExp(`^(cannot look|not moved): .*expected .*${words}.*\\n$`)),
  });

  it.each(looks)('%s: a file that is not there is not made', async (command) => {
    expect(await run(command, file)).toEqual(inOneLine('a file that is there'));
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each<[string, () => void, string]>([
    ['of another program', () => new DatabaseSync(file).exec('CREATE TABLE letters (id TEXT)'), 'tables'],
    ['that is none', () => writeFileSync(file, 'a letter to grandmother '.repeat(400)), 'a SQLite file'],
    ['that is a folder', () => mkdirSync(file), 'this is a folder'],
  ])('a file %s is said to be so', async (_what, arrange, words) => {
    arrange();
    expect(await run('counts/main', file)).toEqual(inOneLine(words));
  });

  it('a PostgreSQL that does not answer is said to be so, without its address', async () => {
    const seen = await run('counts/main', nowhere);
    expect(seen).toEqual(inOneLine('ECONNREFUSED|nothing listens'));
    expect(seen.said).not.toContain('very-secret');
  });

  it.each<[string, () => void, string]>([
    ['that is not there is not made, and nothing is moved', () => undefined, 'a SQLite file that is there'],
    ['that is empty is none', () => writeFileSync(file, ''), 'a SQLite file that is there'],
    ['of another program', () => new DatabaseSync(file).exec('CREATE TABLE letters (id TEXT)'), 'this service'],
    ['that is a folder', () => mkdirSync(file), 'this is a folder'],
  ])('move: a file %s', async (_what, arrange, words) => {
    arrange();
    const before = existsSync(file);
    expect(await run('move/main', file, nowhere)).toEqual(inOneLine(words));
    expect([existsSync(file), existsSync(`${file}.moved`)]).toEqual([before, false]);
  });

  it('move: a file that the service works on is left to it, and the operator is told to stop it', async () => {
    const store = await openSqliteStore({ path: file, journal: null, today: day('2026-11-24') });
    const refused = await run('move/main', file, nowhere);
    expect(refused).toEqual(inOneLine('stop it first'));
    expect(refused.said).not.toContain('got');
    await store.close();
    expect(await run('move/main', file, nowhere)).toEqual(inOneLine('an address that answers'));
    expect(existsSync(file)).toBe(true);
  });

  it('move: a file that was moved already is left alone, with nothing made beside it', async () => {
    const aside = `${file}.moved`;
    writeFileSync(aside, 'all that it held');
    expect(await run('move/main', aside, nowhere)).toEqual(inOneLine(`own name.*, got ${aside}`));
    expect(readdirSync(folder)).toEqual(['reminders.sqlite.moved']);
  });

  it.each(looks)('%s: a file that was moved is said to be in PostgreSQL', async (command) => {
    writeFileSync(`${file}.moved`, 'all that it held');
    expect(await run(command, file)).toEqual(inOneLine('the postgres:// address that it was moved to'));
  });

  it('move: into anything but PostgreSQL says how it is used', async () => {
    expect(await run('move/main', file, `mysql://${folder}`)).toMatchObject({ code: 2 });
    expect(readdirSync(folder)).toEqual([]);
  });
});
