import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLoop } from '../../../server/sending/loop.ts';
import type { Store } from '../../../server/store/store.ts';
import { goBy, stampInForce } from '../../../src/rules/book/book-in-force.ts';
import { packagedBook } from '../../../src/rules/book/packaged-book.ts';
import { packagedStamp } from '../../../src/rules/book/packaged-stamp.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import { bookKey, bookWithFujian, toMonthEnd } from '../../support/book-key.ts';
import { bookOfNovember2026 } from '../../support/book-of-november-2026.ts';
import { tick } from '../support/due-message.ts';
import { emptyStore } from '../support/empty-store.ts';
import { logIn } from '../support/family-member.ts';
import { mum, mumWith } from '../support/mum.ts';
import { type Running, runningService } from '../support/running-service.ts';

const key = bookKey();
const folder = mkdtempSync(join(tmpdir(), 'rule-book-'));
const file = join(folder, 'book.json');
let written = 0;
/** Each time as another file, however quick the test is. */
const give = (value: unknown): void => writeFileSync(file, `${JSON.stringify(value)}${' '.repeat(written++)}`);

const book = bookWithFujian(toMonthEnd);

let running: Running;
const start = async (store?: Store, named: string | null = file) => {
  const settings = { ruleBook: { file: named, keys: [key.publicHalf] } };
  running = await runningService(undefined, { settings, ...(store && { store }) });
  await running.service.ruleBook.look();
};
const look = () => running.service.ruleBook.look();
/** As the program does it every second. */
const round = async () => {
  const loop = createLoop(running.service, running.sender);
  loop.start();
  await loop.stop();
};
const refusals = () => running.service.metrics.read('alarms', 'rule-book-refused');

beforeEach(() => goBy(null));
afterEach(async () => {
  await running.close();
  rmSync(file, { force: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a service that is given a rule book', () => {
  it('publishes it with its tag, small, to who has not logged in, and once to each', async () => {
    const signed = key.sign(book);
    give(signed);
    await start();
    const url = `${running.app.listeningOrigin}/v2/rule-book`;
    const answer = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
    expect(await answer.json()).toEqual(signed);
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=3600');
    const tag = answer.headers.get('etag') ?? '';
    expect(tag).toBe(`"${signed.signature.slice(0, 32)}"`);
    const again = await fetch(url, { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await fetch(url, { headers: { 'if-none-match': '"older"' } })).status).toBe(200);
  });

  it('has none to publish before, and says that the file is not there', async () => {
    await start();
    expect(refusals()).toBe(1);
    expect(await running.http('GET', '/v2/rule-book')).toMatchObject({
      status: 404,
      body: { error: { code: 'not-found' } },
    });
    expect(stampInForce()).toEqual(packagedStamp);
  });

  it('that is a pipe is refused, and waits for nobody to write into it', async () => {
    execFileSync('mkfifo', [file]);
    await start();
    expect(refusals()).toBe(1);
  });

  it('takes a newer one while it runs, and plans anew those whom it touches and nobody else', async () => {
    give(key.sign({ ...bookOfNovember2026, version: 900 }));
    await start();
    const daughter = await logIn(running, 'daughter');
    await daughter.save(mum);
    await daughter.accept('tap-00000001');
    const son = await logIn(running, 'son');
    await son.save(mumWith({ id: 'benefit-dad', region: regionCode('320000') }, { id: 'dad' }));
    await tick(running);
    const plans = running.service.metrics.read('plans');
    expect((await daughter.me()).plan.funded).toMatchObject([{ kind: 'check-14', on: '2026-11-30' }]);

    give(key.sign(book));
    await look();
    await tick(running);
    expect((await daughter.me()).plan.funded).toMatchObject([{ kind: 'check-14', on: '2026-12-17' }]);
    expect(running.service.metrics.read('plans')).toBe(plans + 1);
    expect(refusals()).toBe(0);
  });

  it('looks at the file with its upkeep, and at one file once', async () => {
    give({ text: 'no book' });
    await start();
    await round();
    await round();
    expect(refusals()).toBe(1);
    give(key.sign(book));
    await round();
    expect(stampInForce().version).toBe(909);
  });

  it.each<[string, () => unknown]>([
    ['changed by one letter', () => ({ ...key.sign(book), text: key.sign(book).text.replace('365', '366') })],
    ['signed by another key', () => bookKey().sign({ ...book, version: 910 })],
    ['of last year', () => key.sign({ ...book, version: 908, date: '2025-11-25' })],
    ['older than the program', () => key.sign({ ...packagedBook, version: 1 })],
    ['of 50 MB', () => ({ text: 'x'.repeat(50 * 1024 * 1024), signature: '' })],
    [
      'with a period without an end',
      () => {
        const endless = {
          kind: 'rolling',
          every: { months: 240 },
          boundary: 'unknown',
          certainty: 'reported',
          src: [1],
        } as const;
        return key.sign(bookWithFujian(endless, 910));
      },
    ],
    ['that lost a region', () => key.sign({ ...book, version: 910, regions: book.regions.slice(1) })],
    ['of no book at all', () => 'words'],
  ])('refuses one %s, says so, and goes on by the last good one', async (_what, bad) => {
    const good = key.sign(book);
    give(good);
    await start();
    give(bad());
    await look();
    expect(refusals()).toBe(1);
    expect(stampInForce()).toEqual({ version: 909, date: '2026-11-25' });
    expect((await running.http('GET', '/v2/rule-book')).body).toEqual(good);
  });

  it('goes by the last good one after a restart as well, whatever lies in the file by then', async () => {
    const store = await emptyStore();
    give(key.sign(book));
    await start(store);
    await running.app.close();
    await running.sandbox.close();
    goBy(null);
    give(key.sign({ ...book, version: 908 }));
    await start(store);
    expect(stampInForce().version).toBe(909);
    expect(refusals()).toBe(1);
  });

  it('takes a file that came while the database was away, once it is back', async () => {
    const store = await emptyStore();
    let isAway = false;
    const snapshot: Store['snapshot'] = (work) =>
      isAway ? Promise.reject(new Error('connection refused')) : store.snapshot(work);
    await start({ ...store, snapshot });
    give(key.sign(book));
    isAway = true;
    await expect(look()).rejects.toThrow('connection refused');
    isAway = false;
    await look();
    expect(stampInForce().version).toBe(909);
  });

  it('is not held back by a book of a key that was stolen, whatever version that claims', async () => {
    const store = await emptyStore();
    const forged = { ...book, version: 999_999 };
    await store.transaction((tx) => tx.ruleBook.keep(bookKey().sign(forged), forged, 0));
    give(key.sign(book));
    await start(store);
    expect(stampInForce().version).toBe(909);
    expect(refusals()).toBe(1);
    await running.app.close();
    await running.sandbox.close();
    goBy(null);
    await start(store, null);
    expect(stampInForce().version).toBe(909);
  });

  it('takes what another process was given', async () => {
    const store = await emptyStore();
    await start(store, null);
    const signed = key.sign(book);
    await store.transaction((tx) => tx.ruleBook.keep(signed, book, 0));
    await look();
    expect(stampInForce().version).toBe(909);
  });

  it('believes a book in the database no more than one in a file', async () => {
    const store = await emptyStore();
    const forged = bookKey().sign(book);
    await store.transaction((tx) => tx.ruleBook.keep(forged, book, 0));
    await start(store, null);
    await look();
    expect(stampInForce()).toEqual(packagedStamp);
    expect((await running.http('GET', '/v2/rule-book')).status).toBe(404);
    expect(refusals()).toBe(1);
  });

  it('publishes the program’s own, for phones that are older than it', async () => {
    give(key.sign({ ...bookOfNovember2026, version: 900 }));
    await start();
    expect((await running.http('GET', '/v2/rule-book')).status).toBe(200);
    expect(refusals()).toBe(0);
  });
});
