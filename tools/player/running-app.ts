import type { Manifest } from './app-json.ts';
import type { Drawn } from './canvas.ts';
import type { PageStack } from './page-stack.ts';
import { findPath, type PageView, pageView, treeOf } from './page-view.ts';
import type { Sandbox } from './sandbox.ts';
import type { Idle } from './settle.ts';
import { send } from './touch.ts';
import { everyNode, isTappable, pathTo, type TaroNode, type Templates, templateOf } from './tree.ts';
import type { VirtualClock } from './virtual-clock.ts';
import type { WxCall } from './wx-calls.ts';
import type { Phone } from './wx-reads.ts';

/** A card as it would go into a chat. */
type SharedCard = { title?: string; path?: string; imageUrl?: string };

export type RunningApp = {
  /** The page in sight. */
  readonly page: PageView;
  /** Routes from the bottom of the stack to the page in sight. */
  readonly routes: readonly string[];
  /** Every call to WeChat since the launch. */
  readonly calls: readonly WxCall[];
  /** Lines the package wrote to the console. */
  readonly log: readonly string[];
  /** Words drawn on canvases: what a share picture says. */
  readonly drawnWords: readonly string[];
  /** Addresses of the pictures drawn on canvases, such as a code. */
  readonly drawnPictures: readonly string[];
  stored(key: string): unknown;
  /** All that the phone keeps, as the next launch takes it. */
  readonly storage: Readonly<Record<string, unknown>>;
  /** Presses what carries these words (or the node itself) and waits for rest; the calls this led to. */
  tap(words: string | TaroNode): Promise<readonly WxCall[]>;
  /** Another event of a native part, such as `change` of a picker; `detail` as WeChat gives it. */
  fire(words: string | TaroNode, type: string, detail: unknown): Promise<readonly WxCall[]>;
  tapTab(words: string): Promise<void>;
  back(): Promise<void>;
  /** Leaves for another app, and comes back. */
  hide(): Promise<void>;
  show(scene?: number): Promise<void>;
  /** What the card would be: from the menu, or from a share button on the page. */
  share(button?: string): SharedCard;
  setTheme(theme: 'light' | 'dark'): Promise<void>;
  /** Whether the engine, or the package for it, has this built-in. */
  has(builtIn: string): boolean;
  /** Lets the package's own time pass. */
  pass(ms: number): Promise<void>;
};

type Parts = {
  manifest: Manifest;
  templates: Templates;
  clock: VirtualClock;
  world: Sandbox;
  rest: Idle;
  stack: PageStack;
  calls: readonly WxCall[];
  listeners: ReadonlyMap<string, ReadonlySet<(event: unknown) => void>>;
  log: readonly string[];
  drawn: Readonly<Drawn>;
  storage: ReadonlyMap<string, string>;
  phone: Phone;
  launched: { path: string; query: Readonly<Record<string, string>>; scene: number };
  state: { inTap: boolean };
  tellApp(hook: string, ...args: readonly unknown[]): unknown;
};

export function runningApp(parts: Parts): RunningApp {
  const { stack, templates, world, rest, clock } = parts;

  const where = (words: string | TaroNode): readonly TaroNode[] => {
    const root = treeOf(stack.top());
    const path = typeof words === 'string' ? findPath(root, words, templates) : pathTo(root, (node) => node === words);
    if (path.length > 0) return path;
    const name = typeof words === 'string' ? words : words.nn;
    throw new Error(`「${name}」 is not on ${stack.top().route}:\n${pageView(stack.top(), templates).text()}`);
  };

  const since = async (act: () => void): Promise<readonly WxCall[]> => {
    const before = parts.calls.length;
    act();
    await rest.settle();
    return parts.calls.slice(before);
  };

  const touch = (words: string | TaroNode, type: string, detail: unknown, rises: boolean) =>
    since(() => {
      const path = where(words);
      // a card holds its words deeper than what can be pressed, or (a picker) the other way round
      const inside = path.at(-1);
      const deeper = inside
        ? everyNode(inside).find((node) => templateOf(node, templates)?.events.has(type))
        : undefined;
      const heard = path.some((node) => templateOf(node, templates)?.events.has(type));
      const whole = heard || !deeper ? path : pathTo(treeOf(stack.top()), (node) => node === deeper);
      parts.state.inTap = type === 'tap';
      const told = send(stack.top(), whole, type, detail, rises, templates, world);
      parts.state.inTap = false;
      if (told === 0)
        throw new Error(`nothing at 「${typeof words === 'string' ? words : words.nn}」 listens to ${type}`);
    });

  return {
    get page() {
      return pageView(stack.top(), templates);
    },
    get routes() {
      return stack.pages().map((page) => page.route);
    },
    calls: parts.calls,
    log: parts.log,
    drawnWords: parts.drawn.fillText,
    drawnPictures: parts.drawn.drawImage,
    stored: (key) => {
      const kept = parts.storage.get(key);
      return kept === undefined ? undefined : (JSON.parse(kept) as unknown);
    },
    get storage() {
      return Object.fromEntries([...parts.storage].map(([key, text]) => [key, JSON.parse(text) as unknown]));
    },
    tap: (words) => touch(words, 'tap', { x: 1, y: 1 }, true),
    fire: (words, type, detail) => touch(words, type, detail, false),
    async tapTab(words) {
      const pagePath = parts.manifest.tabs.get(words);
      if (!pagePath) throw new Error(`no tab is called ${words}`);
      await since(() => {
        stack.move('switchTab', { url: `/${pagePath}` });
        stack.top().call('onTabItemTap', world.adopt({ pagePath, text: words }));
      });
    },
    async back() {
      await since(() => void stack.move('navigateBack', {}));
    },
    async hide() {
      await since(() => {
        stack.top().call('onHide');
        parts.tellApp('onHide');
      });
    },
    async show(scene = parts.launched.scene) {
      await since(() => {
        parts.tellApp('onShow', world.adopt({ ...parts.launched, scene }));
        stack.top().call('onShow');
      });
    },
    share(button) {
      const path = button === undefined ? [] : where(button);
      const pressed = [...path].reverse().find((node) => isTappable(node, templates) && node.uid === undefined);
      const target = pressed ? { id: pressed.sid ?? '', dataset: { sid: pressed.sid ?? '' } } : undefined;
      const from = button === undefined ? 'menu' : 'button';
      const card = stack.top().call('onShareAppMessage', { from, target });
      return JSON.parse(JSON.stringify(card ?? {})) as SharedCard;
    },
    async setTheme(theme) {
      parts.phone.theme = theme;
      await since(() => {
        for (const listener of parts.listeners.get('ThemeChange') ?? []) listener(world.adopt({ theme }));
      });
    },
    has: world.has,
    async pass(ms) {
      const until = clock.now() + ms;
      while (clock.runNext(until)) await rest.settle();
    },
  };
}
