import type { SignedBook } from '../../../src/contract/book/signed-book.ts';
import { stampInForce } from '../../../src/rules/book/book-in-force.ts';
import { packagedBook } from '../../../src/rules/book/packaged-book.ts';
import { packagedStamp } from '../../../src/rules/book/packaged-stamp.ts';
import type { RuleBook } from '../../../src/rules/book/schema.ts';
import { followBook } from '../../../src/state/book/follow-book.ts';
import { dropBook } from '../../../src/state/book/kept-book.ts';
import { rulesNews } from '../../../src/state/book/rules-news.ts';
import { saveElder } from '../../../src/state/elders.ts';
import { today } from '../../../src/state/today.ts';
import { aMother } from '../../pages/ways/a-mother.ts';
import { onThePhone } from '../../pages/ways/on-the-phone.ts';
import { fake } from '../../stand-ins/taro.ts';
import { bookKey, bookWithFujian, toMonthEnd } from '../../support/book-key.ts';
import { bookOfNovember2026 } from '../../support/book-of-november-2026.ts';

const key = bookKey();
const book = bookWithFujian(toMonthEnd);
const good = key.sign(book);

/** What the service answers, and what it was asked with. */
let answer: unknown;
const asked = () =>
  (fake.called('request') as { url: string; header: Record<string, string> }[])
    .filter(({ url }) => url.endsWith('/v2/rule-book'))
    .map(({ header }) => header['if-none-match'] ?? '-');

/** As WeChat fetches it from the subpackage. */
const fetchCode = (canFetch: boolean) =>
  Object.assign(globalThis, {
    __non_webpack_require__: canFetch
      ? { async: async () => jest.requireActual<object>('../../../src/contract/book/open-book.ts') }
      : {},
  });

const hour = 3_600_000;
const askedAgo = (ms: number) => rulesNews.set({ ...rulesNews.get(), askedAt: Date.now() - ms });
const longAfter = () => askedAgo(6 * hour);

/** By the book of November 2026 it is 2026-12-14, by the newer book the end of that month. */
const inFujian = () => aMother({}, { lastCertifiedOn: '2025-12-15' });

beforeEach(() => {
  onThePhone();
  dropBook();
  rulesNews.clear();
  process.env.TARO_APP_SERVICE_URL = 'https://service.example';
  process.env.TARO_APP_RULE_BOOK_KEY = key.publicHalf;
  fetchCode(true);
  answer = { statusCode: 200, data: good };
  fake.calls.length = 0;
  fake.answers.set('request', () => answer);
});

afterEach(() => {
  dropBook();
  delete process.env.TARO_APP_SERVICE_URL;
  delete process.env.TARO_APP_RULE_BOOK_KEY;
});

describe('a phone whose service has a newer rule book', () => {
  it('goes by it, keeps it, and asks again with its tag six hours later', async () => {
    await followBook();
    askedAgo(6 * hour - 60_000);
    await followBook();
    expect(stampInForce()).toEqual({ version: 909, date: '2026-11-25' });
    expect(fake.storage.get('book')).toMatchObject({ v: 1, value: good });
    longAfter();
    answer = { statusCode: 304, data: '' };
    await followBook();
    expect(asked()).toEqual(['-', `"${good.signature.slice(0, 32)}"`]);
    expect(stampInForce().version).toBe(909);
  });

  it('keeps which of the family’s days moved, from when to when', async () => {
    answer = { statusCode: 200, data: key.sign({ ...bookOfNovember2026, version: 900 }) };
    await followBook();
    saveElder(inFujian());
    longAfter();
    answer = { statusCode: 200, data: good };
    await followBook();
    expect(rulesNews.get().moved).toEqual({ b1: { from: '2026-12-14', to: '2026-12-31', on: today() } });
  });

  it.each<[string, () => unknown]>([
    ['changed by one letter', () => ({ ...good, text: good.text.replace('365', '366') })],
    ['signed by another key', () => bookKey().sign(book)],
    ['of last year', () => key.sign({ ...book, version: 1, date: '2025-11-25' })],
    ['as old as the package', () => key.sign(packagedBook)],
    ['of 50 MB', () => ({ ...good, text: 'x'.repeat(50 * 1024 * 1024) })],
    ['of no book at all', () => '<html>'],
    ['that lost a region', () => key.sign({ ...book, regions: book.regions.slice(1) })],
    [
      'with a kind of rule that nobody knows',
      () => {
        const text = JSON.stringify(book).replace('"kind":"rolling"', '"kind":"weekly"');
        return key.sign(JSON.parse(text) as RuleBook);
      },
    ],
  ])('refuses one %s: the package’s own stays', async (_what, bad) => {
    answer = { statusCode: 200, data: bad() };
    await followBook();
    expect(stampInForce()).toEqual(packagedStamp);
    expect(fake.storage.has('book')).toBe(false);
  });

  it('keeps the last good one when a bad one follows', async () => {
    await followBook();
    longAfter();
    answer = { statusCode: 200, data: key.sign({ ...book, version: 908 }) };
    await followBook();
    expect(stampInForce().version).toBe(909);
    expect(fake.storage.get('book')).toMatchObject({ value: good });
  });

  it('asks again the same day when the service was away', async () => {
    answer = { statusCode: 503, data: '' };
    await followBook();
    answer = { statusCode: 200, data: good };
    await followBook();
    expect(stampInForce().version).toBe(909);
  });

  it('stays as it is where the phone has no room, or WeChat is too old to fetch the check', async () => {
    fake.full = true;
    await followBook();
    expect(stampInForce()).toEqual(packagedStamp);
    fake.full = false;
    longAfter();
    fetchCode(false);
    await followBook();
    expect(stampInForce()).toEqual(packagedStamp);
  });

  it('asks again when its clock was set back', async () => {
    await followBook();
    askedAgo(-hour);
    await followBook();
    expect(asked()).toHaveLength(2);
  });

  it('asks for nothing where the package knows no key', async () => {
    delete process.env.TARO_APP_RULE_BOOK_KEY;
    await followBook();
    expect(asked()).toEqual([]);
  });
});

type Restarted = {
  kept: typeof import('../../../src/state/book/kept-book.ts');
  force: typeof import('../../../src/rules/book/book-in-force.ts');
  follow: typeof import('../../../src/state/book/follow-book.ts');
};

/** The app is started anew on the same phone. */
const restarted = (digest?: string): Restarted => {
  if (digest !== undefined) process.env.TARO_APP_RULES_DIGEST = digest;
  const taro = jest.requireActual<object>('../../stand-ins/taro.ts');
  const found: Partial<Restarted> = {};
  jest.isolateModules(() => {
    jest.doMock('@tarojs/taro', () => taro);
    found.force = require('../../../src/rules/book/book-in-force.ts');
    found.follow = require('../../../src/state/book/follow-book.ts');
    found.kept = require('../../../src/state/book/kept-book.ts');
  });
  delete process.env.TARO_APP_RULES_DIGEST;
  const { kept, force, follow } = found;
  if (!kept || !force || !follow) throw new Error('not started');
  return { kept, force, follow };
};

describe('a phone that keeps a newer book, started again', () => {
  const keptValue = () => fake.storage.get('book') as { v: number; value: SignedBook & { sum: number } };

  beforeEach(async () => {
    await followBook();
  });

  it('goes by it from the first moment, without a net', () => {
    expect(restarted().force.stampInForce()).toEqual({ version: 909, date: '2026-11-25' });
  });

  it.each<[string, (kept: ReturnType<typeof keptValue>) => unknown]>([
    [
      'one letter of it is another',
      ({ v, value }) => ({ v, value: { ...value, text: value.text.replace('365', '366') } }),
    ],
    ['half of it is lost', ({ v, value }) => ({ v, value: { ...value, text: value.text.slice(0, 50_000) } })],
    ['it is of a later version of the mini-program', ({ value }) => ({ v: 2, value })],
    ['it is no book', () => 'x'],
  ])('goes by the package’s own where %s', (_what, broken) => {
    fake.storage.set('book', broken(keptValue()));
    expect(restarted().force.stampInForce()).toEqual(packagedStamp);
  });

  it('goes by the package’s own where the phone does not let it be read', () => {
    fake.shut.add('book');
    expect(restarted().force.stampInForce()).toEqual(packagedStamp);
  });

  it('checks it again by itself after an update, and then goes by it', async () => {
    const { force, follow, kept } = restarted('another-program');
    expect(force.stampInForce()).toEqual(packagedStamp);
    expect(kept.isUnchecked()).toBe(true);
    await follow.followBook();
    expect(force.stampInForce().version).toBe(909);
    expect(restarted('another-program').force.stampInForce().version).toBe(909);
  });

  it('says of no day after an update that it moved: the family has gone by that book all along', async () => {
    saveElder(inFujian());
    rulesNews.clear();
    const { follow, force } = restarted('another-program');
    await follow.followBook();
    expect(force.stampInForce().version).toBe(909);
    expect(fake.storage.get('rulesNews')).toEqual({ v: 1, value: { askedAt: expect.any(Number), moved: {} } });
  });

  it('drops it after an update whose own check refuses it', async () => {
    process.env.TARO_APP_RULE_BOOK_KEY = bookKey().publicHalf;
    const { force, follow } = restarted('another-program');
    await follow.followBook();
    expect(force.stampInForce()).toEqual(packagedStamp);
    expect(fake.storage.has('book')).toBe(false);
  });
});
