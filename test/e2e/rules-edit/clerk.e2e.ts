import { createServer, type Server } from 'node:http';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../../../tools/browser/browser.ts';
import { type OpenCopy, openCopy } from './rules-copy.ts';

/** A clerk changes how often 福建's 城乡居民 certify, in a copy of the tree. */
describe('改一个地方的规则', () => {
  let browser: Browser;
  let context: BrowserContext;
  let copy: OpenCopy;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    copy = await openCopy();
  });
  afterEach(async () => {
    await context?.close();
    await copy.close();
  });

  const open = async (path: string, settings: Parameters<Browser['newContext']>[0] = {}): Promise<Page> => {
    context = await browser.newContext({ viewport: { width: 1100, height: 900 }, ...settings });
    const page = await context.newPage();
    await page.goto(`${copy.url}${path}`);
    return page;
  };
  const look = (page: Page) => page.getByRole('button', { name: '看看会变成什么样' }).click();
  const fillIn = async (page: Page): Promise<void> => {
    await page.getByLabel('多久一次').fill('6');
    await page.getByLabel('单位').selectOption('个月');
    await page.locator('#boundary').selectOption('到满期那个月的月底');
    await page.getByLabel('题目').fill('关于城乡居民养老待遇资格认证周期的通知');
    await page.getByLabel('谁发的').fill('福建省人力资源和社会保障厅');
    await page.getByLabel('哪天的').fill('2026年9月1日');
    await page.getByLabel('在哪里看到的').selectOption('政府、人社、社保自己的网站');
  };

  it('refuses a wrong edit beside the field, in plain words, and writes nothing', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: '福建省' }).click();
    await page.locator('section', { hasText: '城乡居民' }).getByRole('link', { name: '改这一条' }).click();
    await page.getByLabel('多久一次').fill('半年');
    await look(page);
    await page.getByText('还不能存').waitFor();
    const every = page.getByLabel('多久一次');
    expect(await every.inputValue()).toBe('半年');
    const beside = page.locator(`#${await every.getAttribute('aria-describedby')}`);
    expect(await beside.textContent()).toBe('要：1 或更大的整数现在：「半年」');

    await every.fill('3650');
    await look(page);
    await page.getByText('没有期限，或者期限太远').waitFor();
    expect(copy.changed()).toEqual([]);
  });

  it('shows the calendar before and after, and saves what changed and nothing else, without a script', async () => {
    const page = await open('/fujian/350000/resident', { javaScriptEnabled: false });
    await fillIn(page);
    await look(page);
    const march = page.getByRole('row', { name: '2026-03-10' });
    await expect(march.textContent()).resolves.toMatch(/最晚：2027-03-09[\s\S]*最晚：2026-09-30/);
    expect(copy.changed()).toEqual([]);

    await page.getByRole('button', { name: '存成文件' }).click();
    await page.getByRole('heading', { name: '存好了' }).waitFor();
    expect(copy.changed()).toEqual([
      'src/rules/regions/fujian/citations.ts',
      'src/rules/regions/fujian/cycles.ts',
      'test/fixtures/timelines/fujian.txt',
    ]);
    expect(copy.newLines('src/rules/regions/fujian/cycles.ts')).toEqual([
      "    { id: 6, publisher: '福建省人力资源和社会保障厅', date: '2026-09-01' },",
      '      every: { months: 6 },',
      "      boundary: 'end-of-same-month',",
      '      src: [6, 1],',
    ]);
    expect(copy.newLines('test/fixtures/timelines/fujian.txt')).toContainEqual(
      expect.stringMatching(/^2026-03-10 +- +2026-09-23 +2026-09-30 /),
    );
    expect(copy.run('rules:check')).toMatchObject({ status: 0, said: expect.stringContaining('没有发现写错的') });
    expect(copy.run('rules:timelines')).toMatchObject({ status: 0, said: expect.stringContaining('没有一天变了') });
  });

  it('takes no form of files that were changed meanwhile', async () => {
    const page = await open('/fujian/350000/resident');
    await fillIn(page);
    copy.edit('src/rules/regions/fujian/record.ts', '也算办过。', '也算办过的。');
    await look(page);
    await page.getByText('这几个文件刚才在别处改过了').waitFor();
  });

  it('shows what is wrong in the files rather than write them back', async () => {
    copy.edit('src/rules/regions/fujian/cycles.ts', "name: '福建省',", "name: '福建省'");
    const page = await open('/');
    await page.getByText('src/rules/regions/fujian/cycles.ts 第 6 行').waitFor();
    await page.getByText('少了一个「,」').waitFor();
  });

  it('takes no form from another site, nor one without the token of its run', async () => {
    const body = 'act=save&kind=varies&certainty=reported&src=1&stamp=x&token=x';
    const asked = { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } };
    const address = `${copy.url}/fujian/350000/resident`;
    const from = (origin: string) => fetch(address, { ...asked, headers: { ...asked.headers, origin } });
    expect((await fetch(address, asked)).status).toBe(403);
    expect((await from('https://evil.example')).status).toBe(403);
    expect((await from(copy.url)).status).toBe(403); // the token is another run's

    const site: Server = createServer((_request, response) => {
      response
        .setHeader('content-type', 'text/html')
        .end(`<form method="post" action="${address}"><button>go</button>`);
    });
    await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
    const at = site.address();
    const page = await open('/');
    await page.goto(`http://127.0.0.1:${typeof at === 'object' ? at?.port : 0}/`);
    await page.getByRole('button', { name: 'go' }).click();
    await page.getByText('也只认它自己的表').waitFor();
    site.close();
    expect(copy.changed()).toEqual([]);
  });
});
