import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type AppJson = {
  pages: string[];
  subPackages?: { root: string; pages: string[] }[];
  subpackages?: { root: string; pages: string[] }[];
  preloadRule?: Record<string, { packages: string[] }>;
  tabBar?: { list: { pagePath: string; text: string }[] };
};

/** What app.json promises: every page (main package first), the roots of subpackages, the tabs by their words, what a page has fetched ahead. */
export type Manifest = {
  pages: readonly string[];
  roots: readonly string[];
  tabs: ReadonlyMap<string, string>;
  ahead: ReadonlyMap<string, readonly string[]>;
};

export function readManifest(dist: string): Manifest {
  const json = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8')) as AppJson;
  const subpackages = json.subPackages ?? json.subpackages ?? [];
  return {
    pages: [...json.pages, ...subpackages.flatMap(({ root, pages }) => pages.map((page) => join(root, page)))],
    roots: subpackages.map(({ root }) => root),
    tabs: new Map((json.tabBar?.list ?? []).map(({ text, pagePath }) => [text, pagePath])),
    ahead: new Map(Object.entries(json.preloadRule ?? {}).map(([page, { packages }]) => [page, packages])),
  };
}

/** `/pages/x/index?a=1` in two; values stay as they are written, for WeChat decodes nothing. */
export function readUrl(url: string, from = ''): { path: string; query: Record<string, string> } {
  const [where = '', search = ''] = url.split('?', 2);
  const path = where.startsWith('/') || from === '' ? where.replace(/^\/+/, '') : join(from, '..', where);
  const pairs = search.split('&').filter((pair) => pair !== '');
  const query = pairs.map((pair): [string, string] => {
    const at = pair.indexOf('=');
    return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
  });
  return { path, query: Object.fromEntries(query) };
}
