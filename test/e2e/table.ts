import { mkdirSync } from 'node:fs';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { shownWords } from '../../tools/browser/shown-words.ts';

/** Who has a phone in the preview. */
export type Person = 'daughter' | 'son' | 'mum';

const pictures = 'reports/e2e';

/** Milliseconds by which an answer of the service may come late; what a journey does not wait for shows then. */
const latest = Number(process.env.SLOW_ANSWERS ?? 0);
const late = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.random() * latest));

/** The preview page on a table in front of us: the phone in the middle, WeChat's panels beside it. */
export class Table {
  readonly page: Page;
  readonly app: FrameLocator;
  /** Taps, lists and dates so far: what a hand did. */
  deeds = 0;
  #story: string;
  #pictures = 0;

  private constructor(page: Page, story: string) {
    this.page = page;
    this.app = page.frameLocator('#app');
    this.#story = story;
  }

  static async open(browser: Browser, url: string, story: string): Promise<Table> {
    mkdirSync(pictures, { recursive: true });
    const context = await browser.newContext({
      viewport: { width: 1180, height: 1000 },
      acceptDownloads: true,
      locale: 'zh-CN',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    if (latest > 0) await context.route('**/api/**', (route) => late().then(() => route.fallback()));
    await page.goto(url);
    return new Table(page, story);
  }

  /** The newest thing on the phone that can be tapped and says this, on a page that neither comes nor goes just now. */
  #named(name: string, whole: boolean): Locator {
    const words = whole ? new RegExp(`^${shownWords(name).source}$`) : shownWords(name);
    const standing = this.app.locator('.taro_page_stationed:not(.taro_page_shade)');
    return standing
      .getByRole('button', { name: words })
      .or(standing.getByRole('radio', { name: words }))
      .or(standing.getByRole('checkbox', { name: words }))
      .filter({ visible: true })
      .last();
  }

  /** Would a tap hit it? Nothing is tapped. */
  #aims(name: string, whole: boolean): Promise<boolean> {
    const trial = this.#named(name, whole).click({ trial: true, timeout: 4_000 });
    return trial.then(
      () => true,
      () => false,
    );
  }

  /**
   * What is found may be gone a moment later: the finger aims anew until it would hit. The tap itself is never done
   * again (`whole`: nothing else stands beside the words): on a busy machine it may have been felt before its time was up, and a second one would be a tap too many.
   */
  async tap(name: string, { whole = false } = {}): Promise<void> {
    this.deeds += 1;
    let left = 4;
    while (left > 0 && !(await this.#aims(name, whole))) left -= 1;
    await this.#named(name, whole).click();
  }

  /** Hands the phone to somebody; the mini-program opens cold at home, and what was open before is gone. */
  async openPhone(person: Person): Promise<void> {
    const opening = () => this.page.locator('#app').getAttribute('src');
    const before = ((await opening()) ?? '').split('#')[0] ?? '';
    const came = this.page.waitForEvent('framenavigated', (frame) => {
      const url = new URL(frame.url());
      return url.pathname === '/app/' && !before.endsWith(url.search);
    });
    await this.page.locator(`[data-person="${person}"]`).click();
    await came;
  }

  /**
   * No question of the phone reaches the service. The phone has opened first: while a page comes, the browser may miss that it
   * is to hold questions back, and they would all get through.
   */
  async unplug(): Promise<void> {
    await this.app.locator('.taro_page_stationed').first().waitFor();
    await this.page.route('**/api/**', (route) => route.abort());
  }

  async plug(): Promise<void> {
    await this.page.unroute('**/api/**');
  }

  /** Something of the preview beside the phone: WeChat's panel, the inbox, the clock. */
  async press(selector: string): Promise<void> {
    await this.page.locator(selector).first().click();
  }

  /** Moves the preview's clock to that day, `YYYY-MM-DD`. */
  async goTo(date: string): Promise<void> {
    for (const [at, unit] of ['年', '月', '日'].entries()) {
      const label = `${Number(date.split('-')[at])}${unit}`;
      await this.page.getByLabel(`去哪一${unit}`).selectOption({ label });
    }
    await this.press('#go-day');
  }

  async tab(name: string): Promise<void> {
    await this.app.locator('.weui-tabbar__item', { hasText: name }).first().click();
  }

  async sees(text: string): Promise<void> {
    await this.app.getByText(shownWords(text)).filter({ visible: true }).last().waitFor();
  }

  async seesNot(text: string): Promise<void> {
    await this.app.getByText(shownWords(text)).filter({ visible: true }).first().waitFor({ state: 'detached' });
  }

  /** Every 允许 that was given on the phones of this table has reached the service. */
  async allAcceptsTold(): Promise<void> {
    await this.page.waitForFunction(() =>
      Object.entries(localStorage)
        .filter(([key]) => key.endsWith(':remote'))
        .every(([, kept]) => JSON.parse(kept).data.value.accepts.length === 0),
    );
  }

  /** The whole line that has these words in it. */
  async text(part: string): Promise<string> {
    const shown = await this.app.getByText(shownWords(part)).filter({ visible: true }).last().textContent();
    return (shown ?? '').replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
  }

  async spoken(name: string): Promise<void> {
    await this.app.getByRole('img', { name }).filter({ visible: true }).last().waitFor();
  }

  async choose(list: string, option: string): Promise<void> {
    this.deeds += 1;
    await this.app.getByLabel(list).filter({ visible: true }).last().selectOption({ label: option });
  }

  async fill(field: string, value: string): Promise<void> {
    this.deeds += 1;
    await this.app.getByLabel(field).filter({ visible: true }).last().fill(value);
  }

  /** A day, `YYYY-MM-DD`, in the three lists of a date field: one wheel on the phone, so one deed. */
  async pickDay(field: string, date: string): Promise<void> {
    const before = this.deeds;
    const parts = date.split('-').map(Number);
    for (const [at, unit] of ['年', '月', '日'].entries())
      await this.choose(`${field}：${unit}`, `${parts[at]}${unit}`);
    this.deeds = before + 1;
  }

  /** Everything of the phone's page, left as a picture. */
  async picture(name: string): Promise<void> {
    this.#pictures += 1;
    const number = String(this.#pictures).padStart(2, '0');
    await this.page.screenshot({ path: `${pictures}/${this.#story}-${number}-${name}.png` });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
