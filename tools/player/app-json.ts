import { join } from 'node:path';
import * as v from 'valibot';
import { readJson } from '../read-json.ts';

const subpackages = v.array(v.object({ root: v.string(), pages: v.array(v.string()) }));
const appJson = v.object({
  pages: v.array(v.string()),
  subPackages: v.optional(subpackages),
  subpackages: v.optional(subpackages),
  preloadRule: v.optional(v.record(v.string(), v.object({ packages: v.array(v.string()) })), {}),
  tabBar: v.optional(v.object({ list: v.array(v.object({ pagePath: v.string(), text: v.string() })) })),
});

/** What app.json promises: every page (main package first), the roots of subpackages, the tabs by their words, what a page has fetched ahead. */
export type Manifest = {
  pages: readonly string[];
  roots: readonly string[];
  tabs: ReadonlyMap<string, string>;
  ahead: ReadonlyMap<string, readonly string[]>;
};

export function readManifest(dist: string): Manifest {
  const json = readJson(join(dist, 'app.json'), appJson);
  const subpackages = json.subPackages ?? json.subpackages ?? [];
  return {
    pages: [...json.pages, ...subpackages.flatMap(({ root, pages }) => pages.map((page) => join(root, page)))],
    roots: subpackages.map(({ root }) => root),
    tabs: new Map((json.tabBar?.list ?? []).map(({ text, pagePath }) => [text, pagePath])),
    ahead: new Map(Object.entries(json.preloadRule).map(([page, { packages }]) => [page, packages])),
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
