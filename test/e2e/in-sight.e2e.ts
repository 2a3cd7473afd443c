import type { Browser, Locator } from 'playwright-core';
import type { Listening } from '../../preview/listen.ts';
import { openBrowser } from '../../tools/browser/browser.ts';
import { serveBuiltPages } from '../../tools/browser/built-pages.ts';
import type { Scene } from '../../tools/scenes/web/scene.ts';
import { scenes } from '../../tools/scenes/web/scenes.ts';
import { Stage, type TextStep, textSteps } from '../../tools/scenes/web/stage.ts';

const phone = { width: 390, height: 844 };
/** Of a note too long for the screen its beginning has to be there, with the button above it. */
const withButton = 140;

/** A question, or nothing to do: no green button. */
const without = ['home-missed', 'home-stopped', 'home-done-by-her', 'reminder-funded', 'reminder-down'];
const tabPages = scenes.filter(
  ({ name, open, deeds }) => /pages\/(home|reminder)\//.test(open) && !deeds && !without.includes(name),
);
const answers = scenes.filter(({ wechat }) => wechat !== undefined);

/** Runs in the page: the whole answer is above `end`, or as much of it as fits below its button. */
function isInSight({ end, withButton }: { end: number; withButton: number }): boolean {
  const box = document.querySelector('#subscribe-answer')?.getBoundingClientRect();
  if (!box || box.top < 0) return false;
  return box.bottom <= end || (box.height > end - withButton && box.top <= withButton);
}

/** What the hand needs next, and what just came of it, is on the screen: not below its fold, not behind the tab bar. */
describe('看得见、够得着', () => {
  let browser: Browser;
  let pages: Listening;
  let stage: Stage;

  beforeAll(async () => {
    pages = await serveBuiltPages();
    browser = await openBrowser();
    stage = await Stage.open(browser, pages.url, { viewport: phone, reducedMotion: 'reduce' });
  });

  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  /** The answer comes into sight by itself at the size in which it is read. */
  const showAt = (scene: Scene, text: TextStep) =>
    stage.show({ ...scene, kept: { look: { text, theme: 'auto' }, ...scene.kept } });

  const edges = async (locator: Locator) => {
    const box = await locator.boundingBox();
    const top = box?.y ?? Number.POSITIVE_INFINITY;
    return { top, bottom: top + (box?.height ?? 0), height: box?.height ?? 0 };
  };

  /** Where the page ends for the eye: the tab bar's upper edge, or the glass. */
  const fold = async (): Promise<number> => {
    const bar = stage.page.locator('.taro-tabbar__tabbar').filter({ visible: true });
    return (await bar.count()) > 0 ? (await edges(bar.first())).top : phone.height;
  };

  it('there are pages and answers to look at', () => {
    expect([tabPages.length > 15, answers.length > 5]).toEqual([true, true]);
  });

  it.each(tabPages.map((scene) => [scene.name, scene] as const))(
    '%s: the green button, at every text size',
    async (_, scene) => {
      await stage.show(scene);
      const main = stage.page.locator('.app .button-main:not(.button-off)').filter({ visible: true });
      await main.first().waitFor();
      for (const text of textSteps) {
        await stage.look(text, 'light');
        const { top, bottom } = await edges(main.first());
        expect([await main.count(), top >= 0, bottom <= (await fold())]).toEqual([1, true, true]);
      }
    },
  );

  it.each(answers.map((scene) => [scene.name, scene] as const))(
    '%s: the answer, at every text size',
    async (_, scene) => {
      for (const text of textSteps) {
        await showAt(scene, text);
        await stage.page.waitForFunction(isInSight, { end: await fold(), withButton });
      }
    },
  );
});
