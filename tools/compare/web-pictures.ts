import type { Browser } from 'playwright-core';
import { type LookedAt, phone, saysItsLook } from '../pictures/package/looks.ts';
import { wholePage } from '../pictures/package/whole-page.ts';
import type { Scene } from '../scenes/web/scene.ts';
import { Stage } from '../scenes/web/stage.ts';

/** What only a browser has: the title and the way back, the tab bar, lists and date fields in place of WeChat's wheels; and each page scrolls within itself. */
const onlyOnTheWeb = `
.screen-top, .web-select, .web-dates, taro-tabbar, .taro-tabbar__tabbar { display: none !important }
html, body, #app, .taro-tabbar__container, .taro-tabbar__panel, .taro_router, .taro_page {
  position: static !important; display: block !important; height: auto !important; max-height: none !important;
  overflow: visible !important; transform: none !important;
}
.taro_page_shade { display: none !important }
`;

/**
 * Pictures of the web build, without what only a browser has. `service`: they know of a reminder service;
 * `more`: style that the pictures are wanted with besides.
 */
export async function webPictures(browser: Browser, url: string, service: boolean, more: string) {
  const stage = await Stage.open(browser, url, { viewport: phone, serviceUrl: service ? '/api' : '' });
  const { page } = stage;
  let shown = '';

  return async (scene: Scene, { theme, rem, text }: LookedAt): Promise<Buffer> => {
    const chosen = saysItsLook(scene) ? text : 0;
    const wanted = `${scene.name} ${chosen}`;
    if (shown !== wanted) {
      await stage.show({ ...scene, kept: { look: { text: chosen, theme: 'auto' }, ...scene.kept } });
      await page.addStyleTag({ content: onlyOnTheWeb + more });
      shown = wanted;
    }
    await stage.look(text, theme);
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = `${size}px`;
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    }, rem);
    return wholePage(page);
  };
}
