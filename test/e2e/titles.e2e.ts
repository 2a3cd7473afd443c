import type { Browser } from 'playwright-core';
import type { Listening } from '../../preview/listen.ts';
import { openBrowser } from '../../tools/browser/browser.ts';
import { serveBuiltPages } from '../../tools/browser/built-pages.ts';
import { scenes } from '../../tools/scenes/web/scenes.ts';
import { Stage } from '../../tools/scenes/web/stage.ts';

describe('页面的名字', () => {
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

  it('is that of the page in sight, also after coming back to one that was there before', async () => {
    const stage = await Stage.open(browser, pages.url);
    const home = scenes.find(({ name }) => name === 'home-three');
    if (!home) throw new Error('there is no scene of home');
    await stage.show(home);
    const named = (title: string) => stage.page.waitForFunction((wanted) => document.title === wanted, title);
    await named('爸妈认证提醒');
    await stage.page.getByRole('button', { name: '关于' }).click();
    await named('关于');
    await stage.page.getByRole('button', { name: '返回' }).filter({ visible: true }).click();
    await named('爸妈认证提醒');
  });
});
