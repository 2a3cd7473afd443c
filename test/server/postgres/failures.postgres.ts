import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { openStore } from '../../../server/store/open-store.ts';
import { failsAll, outageOf } from '../../../server/store/outage.ts';
import { connectionOf } from '../../../server/store/postgres/connection.ts';
import { DatabaseFailure } from '../../../server/store/postgres/database-failure.ts';
import { createPool } from '../../../server/store/postgres/pool.ts';
import { day } from '../../support/day.ts';
import { emptyDatabase, emptyStore, storeOn } from '../support/empty-store.ts';
import { refusedStart } from '../support/refused-start.ts';

const person = (id: string, openid: string) => ({ id, openid, hour: 9, yearlyLookUp: 'default', enabled: true });

const cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'to-be-cut'";

const textOf = (error: unknown): string =>
  error instanceof Error ? `${error.stack} ${JSON.stringify(error)} ${String(error.cause)}` : String(error);

const opening = { sendsPerMinute: 600, now: Date.parse('2026-11-24T02:00:00Z') };

describe('a failure of PostgreSQL', () => {
  it.each([
    ['nobody answers', 'postgres://someone:very-secret@127.0.0.1:1/there'],
    ['no such database', `${process.env.TEST_POSTGRES?.replace(/\w+$/, 'very-secret')}`],
  ])('at the start, %s, is told with its code and without the address', async (_what, address) => {
    const opened = await openStore(address, opening);
    expect(opened).toMatchObject({ ok: false, error: { field: 'DATABASE' } });
    const told = JSON.stringify(opened);
    expect(told).toMatch(/ECONNREFUSED|3D000/);
    for (const part of ['very-secret', 'someone', '127.0.0.1']) expect(told).not.toContain(part);
  });

  it('names the constraint and no value', async () => {
    const store = await emptyStore();
    await store.transaction((tx) => tx.people.insert(person('a', 'o-very-secret'), 1));
    const twice = store.transaction((tx) => tx.people.insert(person('b', 'o-very-secret'), 1));
    const error: unknown = await twice.catch((failure: unknown) => failure);
    expect(textOf(error)).toContain('23505 (people_openid_key)');
    expect(textOf(error)).not.toContain('very-secret');
    await store.close();
  });

  it('is what everything sent behind it tells as well, whichever is heard of first', async () => {
    const pool = createPool(process.env.TEST_POSTGRES ?? '');
    const one = await pool.connect();
    const db = connectionOf(one, one.query('BEGIN'));
    const ends = await Promise.allSettled([db.all('SELECT 1 / 0'), db.all('SELECT 1'), db.run('SELECT 2')]);
    const codes = ends.map((end) => (end.status === 'rejected' ? Reflect.get(end.reason, 'code') : 'none'));
    expect(codes).toEqual(['22012', '22012', '22012']);
    one.release(true);
    await pool.end();
  });

  it.each([
    ['a wait in a circle', '40P01'],
    ['a wait for a lock', '55P03'],
  ])('%s is over in a moment: whoever asked may ask again, and others are not kept', (_what, code) => {
    const failure = new DatabaseFailure({ code }, 'SELECT 1');
    expect(outageOf(failure)).toBe('away');
    expect(failsAll(failure)).toBe(false);
  });

  it('that the work passed over keeps nothing, and says so', async () => {
    const store = await emptyStore();
    const passedOver = store.transaction(async (tx) => {
      await tx.people.insert(person('a', 'o'), 1);
      await tx.people.insert(person('a', 'o'), 1).catch(() => undefined);
    });
    await expect(passedOver).rejects.toThrow('nothing of the transaction was kept');
    expect(await store.transaction((tx) => tx.people.find('a'))).toBeNull();
    await store.close();
  });

  it('that ends all connections is over with the next transaction', async () => {
    const store = await storeOn(`${await emptyDatabase()}&application_name=to-be-cut`);
    await store.transaction((tx) => tx.people.insert(person('a', 'o'), 1));
    const admin = new Client({ connectionString: process.env.TEST_POSTGRES });
    await admin.connect();
    const lost = store.transaction(async (tx) => {
      await tx.people.markFirstElder('a', day('2026-11-24'));
      await admin.query(cut);
      await tx.people.markFirstElder('a', day('2026-11-25'));
    });
    await expect(lost).rejects.toThrow('PostgreSQL');
    expect((await store.transaction((tx) => tx.people.find('a')))?.firstElderOn).toBeNull();
    await admin.end();
    await store.close();
  });

  it.each([
    ['of a newer program', 'UPDATE schema_version SET version = 99', '', 'version 99'],
    [
      'that may only be read',
      'SELECT 1',
      '%20-cdefault_transaction_read_only%3Don',
      'may be written (this one is read only',
    ],
    ['with our names in it', 'DROP TABLE schema_version', '', 'a schema of this service alone'],
  ])('a database %s is refused in words, not guessed at', async (_what, sql, option, words) => {
    const database = await emptyDatabase();
    await (await storeOn(database)).close();
    const client = new Client({ connectionString: database });
    await client.connect();
    await client.query(sql);
    await client.end();
    const opened = await openStore(`${database}${option}`, opening);
    expect(opened).toMatchObject({ ok: false, error: { field: 'DATABASE' } });
    expect(JSON.stringify(opened)).toContain(words);
  });

  it('a journal beside it, in a place that takes no folder, stops the start under its own name', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'journal-'));
    const settings = { DATABASE: await emptyDatabase(), JOURNAL: '/proc/none/deeper' };
    const { code, said } = await refusedStart(folder, settings);
    expect(said).toContain('cannot start: JOURNAL: expected a folder that is there or may be made');
    expect(code).toBe(1);
    rmSync(folder, { recursive: true });
  });

  it.each(['LATIN1', 'EUC_CN'])(
    'a database of %s, which has not every word that a family types, is refused',
    async (encoding) => {
      const name = `test_${encoding.toLowerCase()}`;
      const admin = new Client({ connectionString: process.env.TEST_POSTGRES });
      await admin.connect();
      await admin.query(
        `CREATE DATABASE ${name} ENCODING '${encoding}' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0`,
      );
      const opened = await openStore(`${process.env.TEST_POSTGRES?.replace(/\w+$/, name)}`, opening);
      if (opened.ok) await opened.value.close();
      await admin.query(`DROP DATABASE ${name}`);
      await admin.end();
      expect(opened).toMatchObject({ ok: false, error: { field: 'DATABASE' } });
      expect(JSON.stringify(opened)).toContain(`ENCODING 'UTF8' (this one is ${encoding}`);
    },
  );
});
