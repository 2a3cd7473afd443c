import type { Browser } from 'playwright-core';
import type { Listening } from '../../preview/listen.ts';
import { openBrowser } from '../../tools/browser/browser.ts';
import { serveBuiltPages } from '../../tools/browser/built-pages.ts';

/** On a slow net the first opening is drawn before any script has come. */
describe('第一眼', () => {
  let browser: Browser;
  let pages: Listening;

  beforeAll(async () => {
    pages = await serveBuiltPages();
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  it('says before the scripts what the page says after them, at the same place', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(pages.url);
    const heading = page.locator('.heading-1').filter({ visible: true });
    const seen = async () => ({
      words: (await heading.textContent())?.replaceAll('\u2060', ''), // word joiners, which nobody sees
      place: await heading.boundingBox(),
    });
    const before = await seen();
    await page.unroute('**/*.js');
    await page.reload();
    await page.getByRole('button', { name: '加一位长辈' }).waitFor();
    await expect(page.locator('#first').count()).resolves.toBe(0);
    expect(await seen()).toEqual(before);
  });

  it('shows nothing of it on another page, or to who has an elder here', async () => {
    const page = await browser.newPage();
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${pages.url}#/pages/ways/late/index`);
    await expect(page.locator('#first').isVisible()).resolves.toBe(false);
    await page.evaluate(() => localStorage.setItem('elders', '{}'));
    await page.goto(`${pages.url}?again`);
    await expect(page.locator('#first').isVisible()).resolves.toBe(false);
  });
});
