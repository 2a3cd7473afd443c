import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { Listening } from '../../preview/listen.ts';
import { openBrowser } from '../../tools/browser/browser.ts';
import { serveBuiltPages } from '../../tools/browser/built-pages.ts';
import { scenes } from '../../tools/scenes/web/scenes.ts';
import { Stage, type TextStep, textSteps } from '../../tools/scenes/web/stage.ts';
import { axeProblems } from './audit/page/axe-problems.ts';
import { brokenWords } from './audit/page/broken-words.ts';
import { measure } from './audit/page/measure.ts';

const phone = { width: 390, height: 844 };
const smallPhone = { width: 320, height: 568 };
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What eyes and hands of 75 need, measured on every built page and state at three text sizes, light and dark. */
describe('字够大、看得清、点得准', () => {
  let browser: Browser;
  let pages: Listening;
  let stage: Stage;

  beforeAll(async () => {
    pages = await serveBuiltPages();
    browser = await openBrowser();
    stage = await Stage.open(browser, pages.url);
  });

  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  it.each(scenes.map((scene) => [scene.name, scene] as const))('%s', async (_, scene) => {
    const { page } = stage;
    await page.setViewportSize(phone);
    await stage.show(scene);
    await page.evaluate(axe);
    const problems = new Set<string>();
    const measured = async (text: TextStep): Promise<string[]> => [
      ...(await page.evaluate(measure, text)),
      ...(await page.evaluate(brokenWords)),
    ];
    for (const text of textSteps) {
      for (const theme of ['light', 'dark'] as const) {
        await stage.look(text, theme);
        const found = [...(await measured(text)), ...(await page.evaluate(axeProblems))];
        for (const problem of found) problems.add(`${problem} (size ${text}, ${theme})`);
      }
      await page.setViewportSize(smallPhone);
      for (const problem of await measured(text)) problems.add(`${problem} (size ${text}, 320 wide)`);
      await page.setViewportSize(phone);
    }
    expect([...problems]).toEqual([]);
  });
});
