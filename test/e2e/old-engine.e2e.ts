import type { Browser } from 'playwright-core';
import type { Listening } from '../../preview/listen.ts';
import { openBrowser } from '../../tools/browser/browser.ts';
import { serveBuiltPages } from '../../tools/browser/built-pages.ts';
import { scenes } from '../../tools/scenes/web/scenes.ts';
import { Stage, textSteps } from '../../tools/scenes/web/stage.ts';
import { measure } from './audit/page/measure.ts';

/** A browser of before 2019 does not know these: under another name this one does not either. */
const without = (css: string): string => css.replace(/\b(min|max|clamp|env)\(/g, 'unknown-$1(');

/** Every size on a page goes through one that min() and max() make: without them a phone of 2018 showed 16 px, and no space. */
describe('老手机上，字也够大、点得准', () => {
  let browser: Browser;
  let pages: Listening;
  let stage: Stage;
  let rewritten = 0;

  beforeAll(async () => {
    pages = await serveBuiltPages();
    browser = await openBrowser();
    stage = await Stage.open(browser, pages.url);
    await stage.page.route('**/*.css', async (route) => {
      const response = await route.fetch();
      const css = await response.text();
      if (without(css) !== css) rewritten += 1;
      await route.fulfill({ response, body: without(css) });
    });
  });

  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  it.each(scenes.map((scene) => [scene.name, scene] as const))('%s', async (_, scene) => {
    await stage.show(scene);
    const problems = new Set<string>();
    for (const text of textSteps) {
      await stage.look(text, 'light');
      for (const problem of await stage.page.evaluate(measure, text)) problems.add(`${problem} (size ${text})`);
    }
    expect([...problems]).toEqual([]);
    expect(rewritten).toBeGreaterThan(0);
  });
});
