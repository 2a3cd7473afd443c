import * as v from 'valibot';
import { instantOf } from '../../../../src/rules/china-time.ts';
import type { RunningApp } from '../../../../tools/player/running-app.ts';
import { textOf } from '../../../../tools/player/tree.ts';
import { later, refuse, type WxAnswers } from '../../../../tools/player/wx-calls.ts';
import type { Running } from '../../../server/support/running-service.ts';
import { open } from '../package.ts';

const asked = v.object({
  method: v.picklist(['GET', 'PUT', 'POST', 'DELETE']),
  url: v.string(),
  data: v.optional(v.string()),
  header: v.record(v.string(), v.string()),
});
const subscription = v.object({ tmplIds: v.array(v.string()) });

const secondMs = 1000;
const plain = (text: string): string => text.replace(/\s/g, '');

/** One person's phone with the package on it: its own storage and openid, the real service behind it. */
export class Phone {
  /** 飞行模式. */
  offline = false;
  readonly #running: Running;
  readonly #person: string;
  #app: RunningApp | null = null;

  constructor(running: Running, person: string) {
    this.#running = running;
    this.#person = person;
  }

  get app(): RunningApp {
    if (this.#app === null) throw new Error(`the phone of ${this.#person} lies in a pocket`);
    return this.#app;
  }

  get #wx(): WxAnswers {
    const { sandbox, clock, http } = this.#running;
    return {
      login: () => ({ code: sandbox.login(this.#person) }),
      request: async (options: unknown) => {
        if (this.offline) return refuse('request:fail');
        const { method, url, header, data } = v.parse(asked, options);
        clock.forward(secondMs);
        const { pathname } = new URL(url);
        const answer = await http(method, pathname, { headers: header, ...(data === undefined ? {} : { raw: data }) });
        return { statusCode: answer.status, data: answer.body, header: {} };
      },
      requestSubscribeMessage: (options: unknown) => {
        const { tmplIds } = v.parse(subscription, options);
        sandbox.ask(this.#person, tmplIds);
        sandbox.answer(this.#person, { tmplIds, choice: 'accept', always: false });
        return later(1500, Object.fromEntries(tmplIds.map((id) => [id, 'accept'])));
      },
    };
  }

  /** Some minutes later, cold: from the list of mini-programs, or from a card. */
  async open(path = 'pages/home/index'): Promise<void> {
    const { clock } = this.#running;
    clock.forward(5 * 60 * secondMs);
    const storage = this.#app?.storage ?? {};
    this.#app = await open(path.replace(/^\//, ''), { storage, now: instantOf(clock.now()), wx: this.#wx });
    await this.#running.sandbox.idle();
  }

  async tap(...all: string[]): Promise<void> {
    for (const words of all) await this.app.tap(words);
    await this.#running.sandbox.idle();
  }

  /** The lowest on the page of what says exactly this: a row that opened, and the button in it, may say the same. */
  async tapLowest(words: string): Promise<void> {
    const lowest = this.app.page.tappable().findLast((node) => textOf(node).trim() === words);
    if (!lowest) throw new Error(`${this.#person} cannot tap 「${words}」:\n${this.text}`);
    await this.app.tap(lowest);
  }

  async tab(words: string): Promise<void> {
    await this.app.tapTab(words);
  }

  get text(): string {
    return this.app.page.text();
  }

  sees(...all: string[]): void {
    for (const words of all)
      if (!plain(this.text).includes(plain(words)))
        throw new Error(`${this.#person} does not see 「${words}」 on ${this.app.page.route}:\n${this.text}`);
  }

  seesNot(words: string): void {
    if (plain(this.text).includes(plain(words))) throw new Error(`${this.#person} sees 「${words}」:\n${this.text}`);
  }

  /** The card as it goes into the group: WeChat asks the page for it in the tap. */
  async share(button: string): Promise<string> {
    const { path = '' } = this.app.share(button);
    await this.tap(button);
    return path;
  }

  /** What came to this person in 服务通知. */
  get inbox(): number {
    return this.#running.sandbox.inbox(this.#person).length;
  }
}
