import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { shownWords } from '../../browser/shown-words.ts';
import { sceneDay } from './family.ts';
import type { Scene } from './scene.ts';
import { keptVersion, lastSaid, serviceAnswer } from './stand-in-service.ts';
import { standInWeChat } from './stand-in-wechat.ts';

export type Theme = 'light' | 'dark';
export const textSteps = [0, 1, 2] as const;
export type TextStep = (typeof textSteps)[number];

const now = (): number => Date.parse(`${sceneDay}T10:00:00+08:00`);

/** One phone on which scene after scene is set up, each on a phone as good as new. */
export class Stage {
  readonly page: Page;
  #url: string;
  #serviceUrl: string;
  #scene: Scene | null = null;
  #acted: Promise<void> = Promise.resolve();

  private constructor(page: Page, url: string, serviceUrl: string) {
    this.page = page;
    this.#url = url;
    this.#serviceUrl = serviceUrl;
  }

  /** `serviceUrl` empty: the pages know of no reminder service. */
  static async open(browser: Browser, url: string, options: BrowserContextOptions & { serviceUrl?: string } = {}) {
    const { serviceUrl = '/api', ...more } = options;
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN', ...more });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const stage = new Stage(page, url, serviceUrl);
    await page.addInitScript(standInWeChat);
    await page.route('**/api/**', async (route) => {
      const { service = 'down', ...told } = stage.#scene ?? {};
      await stage.#acted;
      if (service === 'down') return route.abort();
      return route.fulfill({ json: serviceAnswer(new URL(route.request().url()).pathname, told, service) });
    });
    return stage;
  }

  /** Sets the scene up and waits until its words are there. */
  async show(scene: Scene): Promise<void> {
    const { page } = this;
    let acted = (): void => {};
    this.#scene = scene;
    this.#acted = new Promise((resolve) => {
      acted = resolve; // a quick service would only hide what a tap does before its answer
    });
    await page.goto(`${this.#url}blank`);
    const values = { elders: scene.elders ?? [], ...lastSaid(scene), ...scene.kept };
    const kept = Object.entries(values).map(([key, value]) => [key, { v: keptVersion(key), value }] as const);
    await page.evaluate(
      ([values, wechat]) => {
        localStorage.clear();
        for (const [key, data] of values) localStorage.setItem(`phone:${key}`, JSON.stringify({ data }));
        sessionStorage.setItem('wechat', JSON.stringify(wechat));
      },
      [kept, { now: now(), answer: scene.wechat ?? null, serviceUrl: this.#serviceUrl }] as const,
    );
    await page.goto(`${this.#url}?scene=${scene.name}#/${scene.open}`);
    for (const deed of scene.deeds ?? []) {
      if ('tap' in deed) await this.#named(deed.tap).click();
      else await this.#write(deed.field, deed.text);
    }
    acted();
    await page.getByText(shownWords(scene.sees)).filter({ visible: true }).last().waitFor();
  }

  /** As the two switches under 关于 and in the phone's own settings would. */
  async look(text: TextStep, theme: Theme): Promise<void> {
    await this.page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await this.page.evaluate((step) => {
      for (const app of document.querySelectorAll('.app')) app.className = app.className.replace(/\bt\d\b/, `t${step}`);
    }, text);
  }

  #named(name: string): Locator {
    const button = this.page.getByRole('button', { name: shownWords(name) });
    return button
      .or(this.page.getByRole('radio', { name: shownWords(name) }))
      .or(this.page.getByRole('checkbox', { name: shownWords(name) }))
      .filter({ visible: true })
      .first();
  }

  async #write(field: string, text: string): Promise<void> {
    const found = this.page.getByLabel(field, { exact: true }).filter({ visible: true }).last();
    const list = (await found.evaluate((element) => element.tagName)) === 'SELECT';
    await (list ? found.selectOption({ label: text }) : found.fill(text));
  }
}
