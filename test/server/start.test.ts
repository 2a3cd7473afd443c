import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSqliteStore } from '../../server/store/sqlite/open-sqlite-store.ts';
import { day } from '../support/day.ts';
import { refusedStart } from './support/refused-start.ts';

describe('a start that cannot be made', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'start-'));
    chmodSync(folder, 0o755);
    file = join(folder, 'reminders.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const goodFile = async (): Promise<void> =>
    (await openSqliteStore({ path: file, journal: null, today: day('2026-11-24') })).close();

  const sql = (text: string): void => {
    const db = new DatabaseSync(file);
    db.exec(text);
    db.close();
  };

  /** The first page stays readable; in the others every byte is another. */
  const damage = (): void => {
    const bytes = readFileSync(file);
    for (let at = 4096; at < bytes.length; at += 1) bytes[at] = (bytes[at] ?? 0) ^ 0x55;
    writeFileSync(file, bytes);
  };

  it.each<[string, () => Promise<void> | void, string]>([
    [
      'a file that holds something else',
      () => writeFileSync(file, 'a letter to grandmother '.repeat(400)),
      'a SQLite file',
    ],
    ['a file of another program', () => sql('CREATE TABLE letters (id TEXT)'), 'a file of this service'],
    ['a file of a newer program', () => sql('PRAGMA user_version = 99'), 'start the newer program'],
    ['a folder', () => mkdirSync(file), 'this is a folder'],
    [
      'a damaged file',
      async () => {
        await goodFile();
        damage();
      },
      'an undamaged file',
    ],
    [
      'a file of which SQLite has several lines to say',
      async () => {
        await goodFile();
        const bytes = readFileSync(file);
        bytes.writeUInt32BE(5, 36); // pages that are free, of which there are none
        writeFileSync(file, bytes);
      },
      'SQLite found: *** in database main *** ',
    ],
    [
      'a file that was moved to PostgreSQL, where an empty one would begin',
      () => writeFileSync(`${file}.moved`, 'all that it held'),
      'reminders.sqlite.moved lies there: remove that to begin',
    ],
    [
      'a place where nothing can be made',
      () => {
        writeFileSync(file, '');
        file = join(file, 'reminders.sqlite');
      },
      'a folder that exists',
    ],
  ])('on %s is named in one line, and not tried', async (_what, arrange, words) => {
    await arrange();
    const { code, said } = await refusedStart(folder, { DATABASE: file });
    expect(said).toMatch(/^cannot start: DATABASE: expected .+\n$/);
    expect(said).toContain(words);
    expect(code).toBe(1);
  });

  it.each([
    ['DATABASE', 'below what no folder can be made in', '/proc/none/deeper/reminders.sqlite', 'a file in a folder'],
    ['DATABASE', 'in it', '/proc/reminders.sqlite', 'a file in a folder'],
    ['DATABASE', 'a device', '/dev/null', 'a file (this is a device, a pipe or a socket)'],
    ['DATABASE', 'a pipe', 'pipe', 'a file (this is a device, a pipe or a socket)'],
    ['JOURNAL', 'below what no folder can be made in', '/proc/none/deeper', 'a folder that is there or may be made'],
    ['JOURNAL', 'what no folder can be made in', '/proc', 'a folder that is there or may be made'],
    ['JOURNAL', 'a pipe', 'pipe', 'a folder that is there or may be made'],
    ['TEMPLATES', 'a pipe', 'pipe', 'the path of a file that can be read'],
  ])('with a %s that is no ordinary place, %s, names it and does not hang', async (field, _what, path, words) => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const { code, said } = await refusedStart(folder, { DATABASE: file, [field]: resolve(folder, path) });
    expect(said).toContain(`cannot start: ${field}: expected ${words}`);
    expect(said.split('\n')).toHaveLength(2);
    expect(code).toBe(1);
  });

  it('on a file that may only be read says so', async () => {
    await goodFile();
    chmodSync(file, 0o444);
    const { code, said } = await refusedStart(folder, { DATABASE: file }, 'nobody');
    expect(said).toMatch(/^cannot start: DATABASE: expected a file .*may write/);
    expect(code).toBe(1);
  });

  it('on a file that it may not read, as a copy that root made by hand, says so', async () => {
    await goodFile();
    rmSync(`${file}.lock`);
    chmodSync(folder, 0o777);
    chmodSync(file, 0);
    const { code, said } = await refusedStart(folder, { DATABASE: file }, 'nobody');
    expect(said).toMatch(/^cannot start: DATABASE: expected a file that this user may read and write\n$/);
    expect(code).toBe(1);
  });

  it('that would begin with an empty file in place of a moved one makes none, and begins once that is removed', async () => {
    writeFileSync(`${file}.moved`, 'all that it held');
    await refusedStart(folder, { DATABASE: file });
    expect(readdirSync(folder).filter((name) => name.startsWith('reminders'))).toEqual(['reminders.sqlite.moved']);
    rmSync(`${file}.moved`);
    const { said } = await refusedStart(folder, { DATABASE: file, HOST: '192.0.2.1' });
    expect(said).toContain('cannot start: HOST');
  });

  it('says that a journal’s folder is new, as it is when its name is mistyped, and says it once', async () => {
    const settings = { DATABASE: file, JOURNAL: join(folder, 'jurnal'), HOST: '192.0.2.1' };
    const line = 'the folder of the journal was not there and is made';
    const { said } = await refusedStart(folder, settings);
    expect(said).toContain(line);
    expect(said).toContain(settings.JOURNAL);
    expect((await refusedStart(folder, settings)).said).not.toContain(line);
  });

  it('says of a journal’s folder that it is empty, as where its disk is not mounted', async () => {
    const journal = join(folder, 'journal');
    mkdirSync(join(journal, 'lost+found'), { recursive: true });
    const settings = { DATABASE: file, JOURNAL: journal, HOST: '192.0.2.1' };
    const line = 'the folder of the journal is empty';
    expect((await refusedStart(folder, settings)).said).toContain(line);
    expect((await refusedStart(folder, settings)).said).not.toContain(line);
  });

  it('leaves nothing that somebody else may read, whatever the system’s default is', async () => {
    file = join(folder, 'data', 'reminders.sqlite');
    const before = process.umask(0o022);
    await refusedStart(folder, { DATABASE: file, HOST: '192.0.2.1' });
    process.umask(before);
    const left = ['', ...readdirSync(join(folder, 'data'))].map((name) => statSync(join(folder, 'data', name)));
    expect(left.length).toBeGreaterThan(3);
    expect(left.map(({ mode }) => mode & 0o077)).toEqual(left.map(() => 0));
  });

  it('without a folder for the journal names it, before anything is sent that a restore would not know of', async () => {
    const { code, said } = await refusedStart(folder, { DATABASE: file, JOURNAL: join(folder, 'templates.json', 'x') });
    expect(said).toMatch(
      /^cannot start: JOURNAL: expected a folder that is there or may be made, .*\(EEXIST; beside the file/,
    );
    expect(code).toBe(1);
  });

  it.each(['calls-2026-11-24', 'operator-2026-11-24', 'marks'])(
    'with a journal whose %s cannot be read names it: nobody knows what was sent',
    async (name) => {
      const journal = join(folder, 'journal');
      mkdirSync(join(journal, name), { recursive: true });
      const { code, said } = await refusedStart(folder, { DATABASE: file, JOURNAL: journal });
      expect(said).toContain(
        'cannot start: JOURNAL: expected a folder whose files this user may read (EISDIR; beside the file',
      );
      expect(said).not.toContain('    at ');
      expect(code).toBe(1);
    },
  );

  it('beside a process that has the file is refused: two would send everything twice', async () => {
    const store = await openSqliteStore({ path: file, journal: null, today: day('2026-11-24') });
    const { code, said } = await refusedStart(folder, { DATABASE: file });
    expect(said).toMatch(/^cannot start: DATABASE: expected a file that no other process works on/);
    expect(code).toBe(1);
    await store.close();
  });

  it.each([
    ['PORT', 'a free port', {}],
    ['HOST', 'an address of this machine', { HOST: '192.0.2.1' }],
    ['PORT', 'a whole number from 0 to 65535', { PORT: '70000' }],
    ['TRUST_PROXY', 'addresses or ranges, none of them everybody', { TRUST_PROXY: '0.0.0.0/0' }],
    ['DATABASE', 'an address that can be read', { DATABASE: 'postgres://u:p@h:99999/d' }],
    ['DATABASE', 'an address whose files are there', { DATABASE: 'postgres://u@h/d?sslrootcert=/no/such' }],
  ])('names %s where it expects %s', async (field, words, settings) => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((ready) => other.once('listening', ready));
    const address = other.address();
    const taken = String(typeof address === 'object' ? address?.port : 0);
    const { code, said } = await refusedStart(folder, { DATABASE: file, PORT: taken, ...settings });
    expect(said).toContain(`cannot start: ${field}: expected ${words}`);
    expect(said).not.toContain('    at ');
    expect(code).toBe(1);
    await new Promise((closed) => other.close(closed));
  });
});
