import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { backup } from '../../../server/commands/backup.ts';
import { exchangeSteps } from '../../../server/commands/exchange.ts';
import { restore } from '../../../server/commands/restore.ts';
import { freeName } from '../../../server/store/sqlite/free-name.ts';
import { openSqliteStore } from '../../../server/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../../server/store/store.ts';
import { day } from '../../support/day.ts';

/** Enough people for many pages, so that pages of two times do not fit together. */
const many = 400;

describe('a SQLite file that is brought back', () => {
  let folder: string;
  let file: string;
  let copy: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'back-'));
    mkdirSync(join(folder, 'killed'));
    file = join(folder, 'reminders.sqlite');
    copy = join(folder, 'copy.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const open = (path = file): Promise<Store> =>
    openSqliteStore({ path, journal: `${path}.journal`, today: day('2026-11-24') });

  const joins = (store: Store, from: string) =>
    store.transaction(async (tx) => {
      for (let i = 0; i < many; i += 1) await tx.people.insert({ id: `${from}-${i}`, openid: `o-${from}-${i}` }, 1);
    });

  const peopleIn = (path: string): { sound: unknown; count: unknown } => {
    const db = new DatabaseSync(path);
    const sound = db.prepare('PRAGMA integrity_check').get()?.integrity_check;
    const count = db.prepare('SELECT count(*) AS n FROM people').get()?.n;
    db.close();
    return { sound, count };
  };

  /** File, log and journal as kill -9 leaves them. */
  const asKilled = (): string => {
    const there = join(folder, 'killed', 'reminders.sqlite');
    for (const end of ['', '-wal']) copyFileSync(`${file}${end}`, `${there}${end}`);
    mkdirSync(`${there}.journal`);
    for (const name of readdirSync(`${file}.journal`))
      copyFileSync(join(`${file}.journal`, name), join(`${there}.journal`, name));
    return there;
  };

  it('is whole and the backup’s, though the log of the file before lies beside it', async () => {
    const store = await open();
    await joins(store, 'early');
    expect(backup(file, copy)).toMatchObject({ ok: true });
    await joins(store, 'late');
    const killed = asKilled();
    await store.close();
    copyFileSync(copy, killed);
    const again = await open(killed);
    expect(again.cameBack).toBe(true);
    await again.close();
    expect(peopleIn(killed)).toEqual({ sound: 'ok', count: many });
    expect(existsSync(`${killed}-wal.of-another-file`)).toBe(true);
  });

  it('is told from the same file after kill -9, whose log is its own', async () => {
    const store = await open();
    await joins(store, 'early');
    await store.scrub();
    await joins(store, 'late');
    const killed = asKilled();
    await store.close();
    const again = await open(killed);
    expect(again.cameBack).toBe(false);
    await again.close();
    expect(peopleIn(killed)).toEqual({ sound: 'ok', count: 2 * many });
  });

  it('is the file’s again after one start: the next knows of no restore', async () => {
    await (await open()).close();
    backup(file, copy);
    expect(restore(copy, file)).toEqual({ ok: true, value: { aside: `${file}.before-restore` } });
    const first = await open();
    expect(first.cameBack).toBe(true);
    await first.close();
    const second = await open();
    expect(second.cameBack).toBe(false);
    await second.close();
  });

  it('on a machine that has no folder for it yet makes one, as a start does', async () => {
    await (await open()).close();
    backup(file, copy);
    const elsewhere = join(folder, 'second', 'machine', 'reminders.sqlite');
    expect(restore(copy, elsewhere, { isNew: true })).toEqual({ ok: true, value: { aside: null } });
    expect(peopleIn(elsewhere)).toMatchObject({ sound: 'ok' });
  });

  it('at a path where nothing is makes nothing, unless it is told that this is a new one', async () => {
    await (await open()).close();
    backup(file, copy);
    const mistyped = join(folder, 'remindres', 'reminders.sqlite');
    expect(restore(copy, mistyped)).toMatchObject({
      ok: false,
      error: { field: 'DATABASE', expected: expect.stringContaining(mistyped) },
    });
    expect(existsSync(join(folder, 'remindres'))).toBe(false);
  });

  it('again and again keeps each time what was there, under a name of its own', async () => {
    const store = await open();
    await joins(store, 'early');
    backup(file, copy);
    await joins(store, 'late');
    await store.close();
    expect(restore(copy, file)).toEqual({ ok: true, value: { aside: `${file}.before-restore` } });
    expect(restore(copy, file)).toEqual({ ok: true, value: { aside: `${file}.before-restore-2` } });
    expect(peopleIn(`${file}.before-restore`)).toEqual({ sound: 'ok', count: 2 * many });
    rmSync(`${file}.before-restore-2`);
    writeFileSync(`${file}.before-restore-9-wal`, ''); // the log of one that was removed would be read into another
    expect(restore(copy, file)).toEqual({ ok: true, value: { aside: `${file}.before-restore-10` } });
  });

  it('by hand, again and again, keeps each log that belonged to the file before', async () => {
    const store = await open();
    backup(file, copy);
    await joins(store, 'late');
    const killed = asKilled();
    const log = readFileSync(`${killed}-wal`);
    await store.close();
    for (const _time of ['once', 'again']) {
      writeFileSync(`${killed}-wal`, log);
      copyFileSync(copy, killed);
      await (await open(killed)).close();
    }
    for (const kept of ['', '-2']) expect(readFileSync(`${killed}-wal.of-another-file${kept}`)).toEqual(log);
  });

  it.each([
    ['nothing', 0],
    ['the second name', 1],
    ['the second name of the log', 2],
    ['the exchange', 3],
    ['all of it', 4],
  ])(
    'by a restore that was killed after %s is whole: the one or the other, and can be restored again',
    async (_what, steps) => {
      const store = await open();
      await joins(store, 'early');
      expect(backup(file, copy)).toMatchObject({ ok: true });
      await joins(store, 'late');
      const killed = asKilled();
      await store.close();
      const isBack = steps > 2;
      const asLeft = () => {
        copyFileSync(copy, `${killed}.part`);
        for (const step of exchangeSteps(killed, `${killed}.part`, freeName(`${killed}.before-restore`)).slice(
          0,
          steps,
        ))
          step();
      };
      asLeft();
      const again = await open(killed);
      expect(again.cameBack).toBe(isBack);
      await again.close();
      expect(peopleIn(killed)).toEqual({ sound: 'ok', count: isBack ? many : 2 * many });
      expect(existsSync(`${killed}.before-restore`)).toBe(isBack);
      if (isBack) expect(peopleIn(`${killed}.before-restore`)).toEqual({ sound: 'ok', count: 2 * many });
      asLeft();
      expect(restore(copy, killed)).toMatchObject({ ok: true });
      const last = await open(killed);
      expect(last.cameBack).toBe(true);
      await last.close();
      expect(peopleIn(killed)).toEqual({ sound: 'ok', count: many });
      expect(readdirSync(join(folder, 'killed')).filter((name) => name.includes('.part'))).toEqual([]);
    },
  );

  it('what is put aside may be read by its owner alone, as the copy', async () => {
    await (await open()).close();
    chmodSync(file, 0o644);
    backup(file, copy);
    restore(copy, file);
    for (const path of [file, `${file}.before-restore`]) expect(statSync(path).mode & 0o077).toBe(0);
  });

  it('belongs to whoever the folder belongs to, whoever brought it back, and only they read it', async () => {
    await (await open()).close();
    backup(file, copy);
    const owner = process.getuid?.() === 0 ? 65_534 : statSync(folder).uid; // root may give a folder away
    chownSync(folder, owner, statSync(folder).gid);
    restore(copy, file);
    const { uid, mode } = statSync(file);
    expect([uid, (mode & 0o777).toString(8)]).toEqual([owner, '600']);
  });

  it('is not put in the place of one at work, nor copied over a file that is there', async () => {
    const store = await open();
    expect(backup(file, copy)).toMatchObject({ ok: true });
    expect(backup(file, copy)).toMatchObject({ ok: false, error: { expected: 'a name that is free' } });
    expect(restore(copy, file)).toMatchObject({ ok: false, error: { field: 'DATABASE' } });
    await store.close();
  });

  it.each([
    ['damaged', (bytes: Buffer) => bytes.fill(0x55, 4096, 40_000)],
    ['of something else', (bytes: Buffer) => bytes.fill(0x55)],
  ])('a backup %s leaves what is there as it is', async (_what, spoil) => {
    const store = await open();
    await joins(store, 'early');
    backup(file, copy);
    await store.close();
    const bytes = readFileSync(copy);
    spoil(bytes);
    const spoiled = join(folder, 'spoiled.sqlite');
    writeFileSync(spoiled, bytes);
    expect(restore(spoiled, file)).toMatchObject({ ok: false, error: { field: 'the backup' } });
    expect(peopleIn(file)).toEqual({ sound: 'ok', count: many });
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
  });

  it('has no byte of a person half a minute after they were erased, in the file nor in its log', async () => {
    const store = await open();
    await joins(store, 'early');
    await store.transaction((tx) => tx.people.erase('early-7'));
    await store.scrub();
    const bytes = Buffer.concat([readFileSync(file), readFileSync(`${file}-wal`)]);
    expect(bytes.includes('o-early-77')).toBe(true);
    expect(bytes.toString('latin1')).not.toMatch(/o-early-7(?!\d)/);
    await store.close();
  });
});
