import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LaunchOptions, launch } from '../../../tools/player/launch.ts';
import type { RunningApp } from '../../../tools/player/running-app.ts';
import { motherOnly } from '../../../tools/scenes/package/family.ts';
import { bookKey, bookWithFujian, toMonthEnd } from '../../support/book-key.ts';
import { dist } from './package.ts';

/** The public half that the package was built with. */
const builtIn = /[0-9a-f]{64}/.exec(readFileSync(join(dist, 'app.js'), 'utf8'))?.[0];

/** Built without TARO_APP_RULE_BOOK_KEY the package takes no book: such journeys are left out. */
const withKey = builtIn === undefined ? it.skip : it;

const key = bookKey();
const book = bookWithFujian(toMonthEnd);
const good = key.sign(book);

/** The built package to the letter, but for whose signature it knows: the private half of its own is nobody's to have here. */
let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'package-'));
  cpSync(dist, copy, { recursive: true });
  const app = join(copy, 'app.js');
  writeFileSync(app, readFileSync(app, 'utf8').replace(builtIn ?? '-', key.publicHalf));
});
afterAll(() => rmSync(copy, { recursive: true }));

const serving = (book: unknown) => ({
  request: (asked: unknown) =>
    (asked as { url: string }).url.endsWith('/v2/rule-book')
      ? { statusCode: 200, data: book }
      : { statusCode: 503, data: '' },
});

const open = (options: LaunchOptions = {}): Promise<RunningApp> =>
  launch(copy, { path: 'pages/home/index', storage: motherOnly, ...options });

const later = (app: RunningApp, more: LaunchOptions = {}): Promise<RunningApp> =>
  open({ storage: app.storage, now: '2026-11-25T08:00:00+08:00', ...more });

describe('a newer rule book comes to the package', () => {
  withKey(
    'and the date is the new one on the page that is open, with why, and at the next opening without a net',
    async () => {
      const app = await open({ wx: serving(good) });
      expect(app.page.text()).toContain('福建的规则改了，日子从 12月14日 改到 12月31日。');
      expect(app.page.text()).toContain('最晚 12月31日');
      const next = await later(app);
      expect(next.page.text()).toContain('最晚 12月31日');
      expect(next.page.text()).toContain('福建的规则改了');
    },
  );

  withKey('and 关于 says of when it is', async () => {
    const app = await open({ wx: serving(good) });
    const about = await later(app, { path: 'pages/ways/about/index?region=350000&scheme=resident' });
    expect(about.page.text()).toContain('规则资料更新于2026年11月25日');
  });

  withKey.each<[string, unknown]>([
    ['changed by one letter', { ...good, text: good.text.replace('365', '366') }],
    ['signed by another key', bookKey().sign(book)],
    ['of last year', key.sign({ ...book, version: 1, date: '2025-11-25' })],
    ['that lost a region', key.sign({ ...book, regions: book.regions.slice(1) })],
    ['that is a hotel’s login page', '<html>'],
  ])('and one %s changes nothing', async (_what, bad) => {
    const app = await open({ wx: serving(bad) });
    expect(app.page.text()).toContain('最晚 12月14日');
    expect(app.page.text()).not.toContain('规则改了');
    expect(app.stored('book')).toBeUndefined();
  });

  withKey('and a WeChat that cannot fetch the check goes on as before', async () => {
    const app = await open({ wx: serving(good), fetchesCode: false });
    expect(app.page.text()).toContain('最晚 12月14日');
    expect(app.stored('book')).toBeUndefined();
  });

  it('and a package that knows no key asks for none', async () => {
    const bare = mkdtempSync(join(tmpdir(), 'package-'));
    cpSync(dist, bare, { recursive: true });
    const file = join(bare, 'app.js');
    writeFileSync(file, readFileSync(file, 'utf8').replace(builtIn ?? '-', ''));
    const app = await launch(bare, { path: 'pages/home/index', storage: motherOnly, wx: serving(good) });
    expect(JSON.stringify(app.calls)).not.toContain('rule-book');
    rmSync(bare, { recursive: true });
  });
});
