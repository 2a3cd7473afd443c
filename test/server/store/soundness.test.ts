import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../../server/store/sqlite/database.ts';
import { soundness } from '../../../server/store/sqlite/soundness.ts';

const rows = Array.from({ length: 500 }, (_, index) => `(${index}, '${'x'.repeat(200)}')`).join(', ');

describe('a file that is read through by a process beside the service', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sound-'));
    file = join(folder, 'reminders.sqlite');
    const db = openDatabase(file);
    db.exec(`CREATE TABLE letters (id INTEGER PRIMARY KEY, text TEXT); INSERT INTO letters VALUES ${rows}`);
    db.close();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const checked = async (ending?: AbortSignal) => {
    const db = openDatabase(file);
    try {
      await (await soundness(file, db, 0)).rest(ending);
    } finally {
      db.close();
    }
  };

  it('is sound when nothing is wrong with it', async () => {
    await expect(checked()).resolves.toBeUndefined();
  });

  it('is named damaged, with what SQLite found, when a page of it is', async () => {
    const bytes = readFileSync(file);
    bytes.fill(0x55, 3 * 4096, 5 * 4096);
    writeFileSync(file, bytes);
    await expect(checked()).rejects.toThrow(/an undamaged file .*; SQLite found: /);
  });

  it('is named damaged when so much of it is that SQLite cannot say what', async () => {
    const bytes = readFileSync(file);
    bytes.fill(0x55, 100, 4096);
    const db = openDatabase(file);
    const { rest } = await soundness(file, db, 0);
    writeFileSync(file, bytes);
    await expect(rest()).rejects.toThrow(/an undamaged file .*; SQLite found: /);
    db.close();
  });

  it('is given up when the service ends meanwhile', async () => {
    await expect(checked(AbortSignal.abort())).rejects.toThrow(/a file that can be read through/);
  });
});
