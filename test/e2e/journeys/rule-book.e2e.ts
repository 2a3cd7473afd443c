import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../tools/browser/browser.ts';
import { bookKey, bookWithFujian, toMonthEnd } from '../../support/book-key.ts';
import { addMum } from '../add-mum.ts';
import { dayInWords, daysFrom, morningOf, todayNow } from '../dates.ts';
import { type Preview, startPreview } from '../preview.ts';
import { Table } from '../table.ts';

const key = bookKey();
const folder = mkdtempSync(join(tmpdir(), 'given-'));
const file = join(folder, 'book.json');

/** Some three weeks short of a year ago, and early enough in its month that the month's end is another day. */
const today = todayNow();
const last = [21, 31].map((days) => daysFrom(today, days - 365)).find((day) => Number(day.slice(8)) <= 20) ?? today;
const every365 = daysFrom(last, 364);
const monthEnd = daysFrom(`${Number(last.slice(0, 4)) + 1}-${last.slice(5, 7)}-28`, 4).replace(/\d\d$/, '01');

describe('福建的规则改了', () => {
  let preview: Preview;
  let browser: Browser;
  let table: Table;

  const call = (path: string, body?: unknown) =>
    fetch(new URL(path, preview.url), {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  beforeAll(async () => {
    preview = await startPreview({ RULE_BOOK: file, RULE_BOOK_KEY: key.publicHalf });
    await call('sandbox/clock', { to: morningOf(today) });
    browser = await openBrowser();
    table = await Table.open(browser, preview.url, 'rule-book');
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await preview?.stop();
    rmSync(folder, { recursive: true });
  });

  it('the date is the package’s, as long as the service has no newer book', async () => {
    await table.openPhone('daughter');
    await addMum(table, last);
    await table.sees(`最晚 ${dayInWords(every365, today)}`);
    expect((await call('api/v2/rule-book')).status).toBe(404);
  });

  it('the service is given one, and publishes it within half a minute', async () => {
    writeFileSync(file, JSON.stringify(key.sign(bookWithFujian(toMonthEnd))));
    let status = 0;
    for (let left = 120; left > 0 && status !== 200; left -= 1) {
      status = (await call('api/v2/rule-book')).status;
      if (status !== 200) await pause(500);
    }
    expect(status).toBe(200);
  });

  it('the next day the running web build shows the new date, and why', async () => {
    await call('sandbox/clock', { to: morningOf(daysFrom(today, 1)) });
    await table.openPhone('daughter');
    const [from, to] = [every365, daysFrom(monthEnd, -1)].map((day) => dayInWords(day, today));
    await table.sees(`福建的规则改了，日子从 ${from} 改到 ${to}。`);
    await table.sees(`最晚 ${to}`);
    await table.picture('moved');
  });
});
