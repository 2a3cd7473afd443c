import type { Manifest } from './app-json.ts';
import { readUrl } from './app-json.ts';
import type { NativePage } from './native-page.ts';

/** Ten, as WeChat allows. */
const deepest = 10;

export type Move = 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch' | 'navigateBack';

export type PageStack = {
  pages(): readonly NativePage[];
  top(): NativePage;
  open(path: string, query: Readonly<Record<string, string>>): void;
  /** Does it as WeChat would; a string is the reason why WeChat refuses. */
  move(move: Move, options: Readonly<Record<string, unknown>>): string | null;
};

type Make = (path: string, query: Readonly<Record<string, string>>) => NativePage;

export function pageStack(manifest: Manifest, make: Make): PageStack {
  let stack: NativePage[] = [];
  const keptTabs = new Map<string, NativePage>();
  const isTab = (path: string) => [...manifest.tabs.values()].includes(path);

  const top = (): NativePage => {
    const page = stack.at(-1);
    if (!page) throw new Error('no page is open');
    return page;
  };

  const open = (path: string, query: Readonly<Record<string, string>>) => {
    const page = make(path, query);
    stack.push(page);
    if (isTab(path)) keptTabs.set(path, page);
    page.call('onLoad', page.self.options);
    page.call('onShow');
    page.call('onReady');
  };

  /** A tab is kept when another takes its place; only a tab that was in sight is told that it is hidden. */
  const close = (pages: readonly NativePage[], forEver: boolean) => {
    for (const page of [...pages].reverse()) {
      if (!isTab(page.route) || forEver) page.call('onUnload');
      else if (page === top()) page.call('onHide');
    }
  };

  const toTab = (path: string) => {
    if (stack.length === 1 && top().route === path) return;
    close(stack, false);
    const kept = keptTabs.get(path);
    stack = kept ? [kept] : [];
    if (kept) kept.call('onShow');
    else open(path, {});
  };

  const back = (delta: number) => {
    const leaving = stack.slice(Math.max(1, stack.length - delta));
    if (leaving.length === 0) return;
    stack = stack.slice(0, stack.length - leaving.length);
    close(leaving, true);
    top().call('onShow');
  };

  return {
    pages: () => stack,
    top,
    open,
    move(move, options) {
      if (move === 'navigateBack') {
        back(Number(options.delta ?? 1));
        return null;
      }
      const { path, query } = readUrl(String(options.url), stack.at(-1)?.route);
      if (!manifest.pages.includes(path)) return `page "${path}" is not found`;
      if (move === 'switchTab') {
        if (!isTab(path)) return 'can not switch to no-tabBar page';
        toTab(path);
        return null;
      }
      if (move === 'reLaunch') {
        close(stack, true);
        keptTabs.clear();
        stack = [];
        open(path, query);
        return null;
      }
      if (isTab(path)) return `can not ${move} a tabbar page`;
      if (move === 'navigateTo') {
        if (stack.length >= deepest) return `webview count limit exceed`;
        top().call('onHide');
      } else {
        close(stack.slice(-1), true);
        stack = stack.slice(0, -1);
      }
      open(path, query);
      return null;
    },
  };
}
