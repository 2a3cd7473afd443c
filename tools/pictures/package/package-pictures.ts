import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { compileWxml, compileWxss } from '../../package/checks/compile.ts';
import type { Compilers } from '../../package/checks/compilers.ts';
import { openState } from '../../scenes/package/open-state.ts';
import type { Scene } from '../../scenes/web/scene.ts';
import { baseStyle } from './base-style.ts';
import { type LookedAt, phone, saysItsLook } from './looks.ts';
import { wholePage } from './whole-page.ts';
import { wxmlToHtml } from './wxml-html.ts';

type Photograph = (scene: Scene, look: LookedAt) => Promise<{ picture: Buffer; width: number }>;

/** What was written into a native field stays in it: the package's data does not hold it. */
const written = (scene: Scene) =>
  (scene.deeds ?? []).flatMap((deed) => ('field' in deed ? [[deed.field, deed.text] as const] : []));

type Found = Extract<Compilers, { found: true }>;

/** The scripts that put a page's style sheets into the head, in WeChat's order: the app's, then the page's own. */
const styleScripts = (dist: string, route: string, compilers: Found): string[] =>
  ['app.wxss', `${route}.wxss`]
    .filter((file) => existsSync(join(dist, file)) && statSync(join(dist, file)).size > 0)
    .map((file) => {
      const compiled = compileWxss(dist, file, compilers);
      if (!compiled.ok) throw new Error(compiled.problem);
      return compiled.code.replace(/^%s$/m, ''); // where WeChat itself would write the shared sheets
    });

/**
 * Pictures of the package itself: its data, its compiled templates and styles, in a browser. `width`: as wide as it got;
 * `more`: style that the pictures are wanted with besides.
 */
export async function packagePictures(
  browser: Browser,
  dist: string,
  compilers: Found,
  more = '',
): Promise<Photograph> {
  const compiled = compileWxml(dist, compilers);
  if (!compiled.ok) throw new Error(compiled.problem);
  const render = wxmlToHtml(compiled.code);
  const styles = new Map<string, string[]>();
  const stylesOf = (route: string): string[] => {
    const known = styles.get(route) ?? styleScripts(dist, route, compilers);
    styles.set(route, known);
    return known;
  };
  const tab = await browser.newPage({ viewport: phone, locale: 'zh-CN', reducedMotion: 'reduce' });
  let shown = '';

  async function show(scene: Scene, text: LookedAt['text']): Promise<void> {
    const { page } = await openState(dist, scene, { text });
    await tab.goto('about:blank'); // a world without the last page's style scripts
    await tab.setContent(
      `<!doctype html><html lang="zh-CN"><head><style>${baseStyle}${more}</style></head><body>${render(page.route, page.data)}</body></html>`,
    );
    for (const content of stylesOf(page.route)) await tab.addScriptTag({ content });
    await tab.evaluate((fields) => {
      for (const [label, words] of fields)
        for (const field of document.querySelectorAll(`wx-textarea[aria-label="${label}"]`)) field.textContent = words;
    }, written(scene));
  }

  return async (scene, { theme, rem, text }) => {
    // the phone is set up once for all looks: a chosen text size is a class on the page, and only 关于 says which it is
    const chosen = saysItsLook(scene) ? text : 0;
    if (shown !== `${scene.name} ${chosen}`) await show(scene, chosen);
    shown = `${scene.name} ${chosen}`;
    await tab.emulateMedia({ colorScheme: theme });
    const width = await tab.evaluate(
      ([step, size]) => {
        document.documentElement.style.fontSize = `${size}px`;
        for (const app of document.querySelectorAll('.app'))
          app.className = app.className.replace(/\bt\d\b/, `t${step}`);
        return document.documentElement.scrollWidth;
      },
      [text, rem] as const,
    );
    return { picture: await wholePage(tab), width };
  };
}
