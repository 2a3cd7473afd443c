import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../../tools/browser/browser.ts';
import { dueMessage } from '../server/support/due-message.ts';
import { type Running, runningService } from '../server/support/running-service.ts';
import { axeProblems } from './audit/page/axe-problems.ts';

const secret = 'the-operator-of-this-county';
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

describe('the operator’s page in a browser', () => {
  let browser: Browser;
  let running: Running;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    running = await runningService(undefined, { settings: { operatorSecret: secret } });
    await dueMessage(running);
  });
  afterEach(async () => {
    await context.close();
    await running.close();
  });

  const open = async (width: number, settings: Parameters<Browser['newContext']>[0]): Promise<Page> => {
    context = await browser.newContext({ viewport: { width, height: 844 }, ...settings });
    const page = await context.newPage();
    await page.goto(`${running.app.listeningOrigin}/operator/page`);
    await page.getByLabel('口令').fill(secret);
    await page.getByRole('button', { name: '进去' }).click();
    await page.getByRole('heading', { name: '今天该发 1 条' }).waitFor();
    return page;
  };

  it('stops everything and lets it go on, without a script', async () => {
    const page = await open(390, { javaScriptEnabled: false });
    await page.getByRole('button', { name: '全停下' }).click();
    await page.getByText('停着：一条也不发').waitFor();
    await page.getByRole('button', { name: '接着发' }).click();
    await page.getByText('接着发了').waitFor();
    await page.getByRole('button', { name: '退出' }).click();
    await page.getByLabel('口令').waitFor();
  });

  it.each([
    [390, 'light'],
    [390, 'dark'],
    [1280, 'light'],
  ] as const)('fits %s wide and is read by everybody, %s', async (width, colorScheme) => {
    const page = await open(width, { bypassCSP: true, colorScheme });
    await page.addScriptTag({ content: axe });
    expect(await page.evaluate(axeProblems)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const heights = await page.evaluate(() =>
      [...document.querySelectorAll('button, input:not([type=hidden])')].map(
        (one) => one.getBoundingClientRect().height,
      ),
    );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });

  it('is drawn under its own policy: the browser blocks nothing of it', async () => {
    const page = await open(390, {});
    const blocked: string[] = [];
    page.on('console', (message) => blocked.push(message.text()));
    await page.reload();
    expect(blocked).toEqual([]);
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(paper).toBe('rgb(251, 247, 240)');
  });
});
