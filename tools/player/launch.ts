import { resolve } from 'node:path';
import { type Manifest, readManifest, readUrl } from './app-json.ts';
import { type Drawn, selectorQuery } from './canvas.ts';
import { nativePage } from './native-page.ts';
import { hookOf, type Options } from './page-options.ts';
import { type Move, pageStack } from './page-stack.ts';
import { requireIn } from './require-in.ts';
import { type RunningApp, runningApp } from './running-app.ts';
import { sandbox } from './sandbox.ts';
import { idle } from './settle.ts';
import { readTemplates } from './templates.ts';
import { virtualClock } from './virtual-clock.ts';
import { makeWx } from './wx.ts';
import { usualAnswers } from './wx-answers.ts';
import { refuse, type WxAnswers, type WxCall } from './wx-calls.ts';
import { navigationApis } from './wx-names.ts';
import { wxReads } from './wx-reads.ts';

export type LaunchOptions = {
  /** Where it opens, as on a card: `pages/home/index?from=card`. The first page of app.json without it. */
  path?: string;
  /** How WeChat says it was opened: 1001 from the list, 1007 and 1008 from a card, 1014 from a message. */
  scene?: number;
  /** What the phone already keeps, by key. */
  storage?: Readonly<Record<string, unknown>>;
  /** Keys that the phone does not let be read. */
  shut?: readonly string[];
  theme?: 'light' | 'dark';
  /** The package's "now", an instant. */
  now?: string;
  /** What WeChat, the person or the network answers, by API; see wx-calls.ts. */
  wx?: WxAnswers;
  /** Built-ins that this phone's engine does not have yet, such as `Array.prototype.flatMap`. */
  lacks?: readonly string[];
  /** Whether this WeChat fetches code of another subpackage (`require.async`, 2.17.3); the newest does. */
  fetchesCode?: boolean;
};

/** Opens a built mini-program package in Node as WeChat would and waits until its first page is at rest. */
export async function launch(distFolder: string, options: LaunchOptions = {}): Promise<RunningApp> {
  const dist = resolve(distFolder);
  const manifest: Manifest = readManifest(dist);
  const templates = readTemplates(dist);
  const clock = virtualClock(Date.parse(options.now ?? '2026-11-24T10:00:00+08:00'));
  const errors: unknown[] = [];
  const log: string[] = [];
  const world = sandbox(clock, (line) => log.push(line), options.lacks);
  const rest = idle(clock, errors);

  const first = readUrl(options.path ?? manifest.pages[0] ?? '');
  const launched = { ...first, scene: options.scene ?? 1001 };
  const storage = new Map(Object.entries(options.storage ?? {}).map(([key, value]) => [key, JSON.stringify(value)]));
  const phone = {
    theme: options.theme ?? ('light' as const),
    sdkVersion: '3.10.0',
    windowWidth: 390,
    windowHeight: 750,
  };
  const drawn: Drawn = { fillText: [], drawImage: [] };
  const calls: WxCall[] = [];
  const listeners = new Map<string, Set<(event: unknown) => void>>();
  const state = { inTap: false };

  let appOptions: Options = {};
  let pageOptions: Options | null = null;
  const load = requireIn(dist, world, options.fetchesCode);

  const stack = pageStack(manifest, (path, query) => {
    pageOptions = null;
    const known = made.get(path);
    if (!known) load(`${path}.js`);
    const given = known ?? pageOptions;
    if (!given) throw new Error(`${path}.js does not call Page`);
    made.set(path, given);
    return nativePage(path, query, given, world, clock);
  });
  const made = new Map<string, Options>();

  const navigate = (move: Move) => (asked: unknown) => {
    const why = stack.move(move, (asked ?? {}) as Record<string, unknown>);
    return why === null ? {} : refuse(`${move}:fail ${why}`);
  };
  const navigation = Object.fromEntries(navigationApis.map((move) => [move, navigate(move)]));
  const answers = { ...usualAnswers(), ...navigation, ...options.wx };
  const wx = makeWx({
    world,
    clock,
    idle: rest,
    calls,
    listeners,
    answers,
    reads: {
      ...wxReads(phone, storage, new Set(options.shut), launched, world, clock, (api) => api in wx),
      createSelectorQuery: () => selectorQuery(clock, drawn, answers.createImage),
    },
    inTap: () => state.inTap,
  });

  world.define('wx', wx);
  world.define('App', (given: Options) => {
    appOptions = given;
  });
  world.define('Page', (given: Options) => {
    pageOptions = given;
  });
  world.define('Component', () => undefined);
  world.define('Behavior', (given: Options) => given);
  world.define('getApp', () => appOptions);
  world.define('getCurrentPages', () => stack.pages().map((page) => page.self));

  const tellApp = (hook: string, ...args: readonly unknown[]) => hookOf(appOptions, hook)?.apply(appOptions, [...args]);
  load('app.js');
  tellApp('onLaunch', world.adopt(launched));
  tellApp('onShow', world.adopt(launched));
  if (manifest.pages.includes(first.path)) stack.open(first.path, first.query);
  else tellApp('onPageNotFound', world.adopt({ path: first.path, query: first.query, isEntryPage: true }));
  await rest.settle();

  return runningApp({
    manifest,
    templates,
    clock,
    world,
    rest,
    stack,
    calls,
    listeners,
    log,
    drawn,
    storage,
    phone,
    launched,
    state,
    tellApp,
  });
}
