import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openDatabase } from '../../../server/store/sqlite/database.ts';

const patienceMs = 60_000;

describe('the log of the database file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'checkpoint-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('while a backup reads it is left for the next time at once, however patient a statement is, and emptied then', () => {
    const file = join(folder, 'reminders.sqlite');
    const db = openDatabase(file, patienceMs);
    db.exec('CREATE TABLE letters (text TEXT)');
    const backup = new DatabaseSync(file, { readOnly: true });
    backup.exec('BEGIN');
    backup.prepare('SELECT count(*) FROM letters').get();
    db.exec("INSERT INTO letters VALUES ('a')");
    const asked = performance.now();
    expect(db.checkpoint()).toBe(false);
    expect(performance.now() - asked).toBeLessThan(patienceMs);
    expect(statSync(`${file}-wal`).size).toBeGreaterThan(0);
    backup.exec('COMMIT');
    backup.close();
    expect(db.checkpoint()).toBe(true);
    expect(statSync(`${file}-wal`).size).toBe(0);
    db.close();
  });

  it('takes no patience from the statements after it when it cannot be written back', async () => {
    const db = openDatabase(join(folder, 'failing.sqlite'), patienceMs);
    db.exec('CREATE TABLE letters (text TEXT); BEGIN; INSERT INTO letters VALUES (1)');
    expect(() => db.checkpoint()).toThrow('locked');
    expect(await db.one('PRAGMA busy_timeout')).toEqual({ timeout: patienceMs });
    db.rollBack();
    db.close();
  });
});
