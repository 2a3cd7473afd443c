import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../../../tools/browser/browser.ts';
import { axeProblems } from '../audit/page/axe-problems.ts';
import { type OpenCopy, openCopy } from './rules-copy.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Runs in the page: what can be tapped and is too small, and whether the page is wider than its screen. */
const misfits = (): string[] => {
  const said = (element: Element): string => (element.textContent || element.id).trim().slice(0, 20);
  const { scrollWidth } = document.documentElement;
  const small = [...document.querySelectorAll('button, a[href], select, input:not([type=hidden]), summary')]
    .map((element) => element.closest('label') ?? element)
    .filter((element) => element.checkVisibility())
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.height < 43.9 || box.width < 43.9)
    .map(({ element, box }) => `「${said(element)}」 ${box.width.toFixed(0)}×${box.height.toFixed(0)}`);
  return scrollWidth > innerWidth ? [...small, `${scrollWidth} px wide on ${innerWidth}`] : small;
};

describe('the pages of a rule in a browser: on a phone and a screen, light and dark, at twice the letters', () => {
  let browser: Browser;
  let context: BrowserContext;
  let copy: OpenCopy;
  beforeAll(async () => {
    browser = await openBrowser();
    copy = await openCopy();
  });
  afterAll(async () => {
    await browser.close();
    await copy.close();
  });
  afterEach(() => context.close());

  /** Everything that is wrong with what is shown, in usual letters and in letters twice as large. */
  const problems = async (page: Page, what: string): Promise<string[]> => {
    const found: string[] = [];
    for (const letters of ['', '225%']) {
      await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), letters);
      const here = [...(await page.evaluate(axeProblems)), ...(await page.evaluate(misfits))];
      found.push(...here.map((problem) => `${what} ${letters}: ${problem}`));
    }
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    return found;
  };

  it.each([
    [390, 'light'],
    [390, 'dark'],
    [1100, 'light'],
  ] as const)('%i px, %s', async (width, colorScheme) => {
    context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme });
    await context.addInitScript(axe);
    const page = await context.newPage();
    const found: string[] = [];
    await page.goto(copy.url);
    found.push(...(await problems(page, 'places')));
    await page.getByRole('link', { name: '福建省' }).click();
    found.push(...(await problems(page, 'the place')));
    await page.locator('section', { hasText: '城乡居民' }).getByRole('link', { name: '改这一条' }).click();
    found.push(...(await problems(page, 'the form')));
    const every = page.getByLabel('多久一次');
    const usual = await every.inputValue();
    await every.fill('半年');
    await page.getByRole('button', { name: '看看会变成什么样' }).click();
    await page.getByText('还不能存').waitFor();
    found.push(...(await problems(page, 'refused')));
    await every.fill(usual === '180' ? '185' : '180');
    await page.getByRole('button', { name: '看看会变成什么样' }).click();
    await page.getByRole('button', { name: '存成文件' }).waitFor();
    found.push(...(await problems(page, 'before and after')));
    await page.getByRole('button', { name: '存成文件' }).click();
    await page.getByRole('heading', { name: '存好了' }).waitFor();
    found.push(...(await problems(page, 'saved')));
    expect(found).toEqual([]);
  });
});
