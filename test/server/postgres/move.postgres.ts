import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { Client } from 'pg';
import { openDatabase } from '../../../server/store/sqlite/database.ts';
import { move } from '../../../tools/move/move.ts';
import { fileOf010 } from '../support/database-of-0-1-0.ts';
import { emptyDatabase, storeOn } from '../support/empty-store.ts';

const now = Date.parse('2026-11-24T02:00:00Z');

describe('from a SQLite file to PostgreSQL', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    ({ folder, file } = fileOf010());
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const inServer = async (address: string, sql: string) => {
    const client = new Client({ connectionString: address });
    await client.connect();
    const { rows } = await client.query(sql);
    await client.end();
    return rows;
  };

  it('everything arrives, and the file is put aside', async () => {
    const address = await emptyDatabase();
    const moved = await move(file, address, now);
    expect(moved).toMatchObject({ ok: true });
    const rows = moved.ok ? Object.fromEntries(moved.value.tables.map(({ name, digest }) => [name, digest.rows])) : {};
    expect(rows).toMatchObject({ people: 3, elders: expect.any(Number), reminders: expect.any(Number) });
    expect(rows.reminders).toBeGreaterThan(0);
    const store = await storeOn(address);
    expect(await store.transaction((tx) => tx.elders.seenBy('daughter'))).not.toEqual([]);
    await store.close();
    expect([existsSync(file), existsSync(`${file}.moved`)]).toEqual([false, true]);
  });

  it.each([
    ['that stood beside the file', () => `${file}.journal`, undefined],
    ['that JOURNAL names', () => '/elsewhere/journal', '/elsewhere/journal'],
  ])('the command names the journal %s, to be typed as it is', async (_which, path, named) => {
    const { JOURNAL: _none, ...env } = process.env;
    const told = spawnSync(process.execPath, ['tools/move/main.ts', await emptyDatabase()], {
      encoding: 'utf8',
      env: { ...env, DATABASE: file, ...(named && { JOURNAL: named }) },
    });
    expect(told.stderr).toBe('');
    expect(told.stdout).toMatch(new RegExp(`^JOURNAL=${path()}$`, 'm'));
  });

  it('a database that may not be written is named as the address, and the file is left', async () => {
    const address = await emptyDatabase();
    expect(await move(file, `${address}%20-cdefault_transaction_read_only%3Don`, now)).toMatchObject({
      ok: false,
      error: { field: 'the address', expected: expect.stringContaining('may be written') },
    });
    expect(existsSync(file)).toBe(true);
  });

  it.each([
    ['people', "INSERT INTO people (id, openid, hour, enabled, created_at) VALUES ('p', 'o', 9, 1, 1)"],
    ['closed_counts', "INSERT INTO closed_counts (month, tables) VALUES ('2026-09', '[]')"],
    ['pauses', "INSERT INTO pauses (template_id, at) VALUES ('t', 1)"],
  ])('a database in which a service has left rows of %s is left alone, and so is the file', async (table, sql) => {
    const address = await emptyDatabase();
    await (await storeOn(address)).close();
    await inServer(address, sql);
    expect(await move(file, address, now)).toMatchObject({
      ok: false,
      error: { field: 'the address', expected: expect.stringContaining(`an empty database (in this one ${table} has`) },
    });
    expect(existsSync(file)).toBe(true);
    openDatabase(file).close();
  });

  it('what does not arrive as it was is named, and nothing is kept', async () => {
    const address = await emptyDatabase();
    await (await storeOn(address)).close();
    await inServer(
      address,
      `CREATE FUNCTION later() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.hour := 20; RETURN NEW; END';
       CREATE TRIGGER later BEFORE INSERT ON people FOR EACH ROW EXECUTE FUNCTION later()`,
    );
    expect(await move(file, address, now)).toMatchObject({ ok: false, error: { field: 'people' } });
    expect(await inServer(address, 'SELECT count(*)::int AS n FROM people')).toEqual([{ n: 0 }]);
    expect(existsSync(file)).toBe(true);
  });
});
