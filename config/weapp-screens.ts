import { mkdirSync } from 'node:fs';
import { openBrowser } from '../test/e2e/browser.ts';
import { scenes } from '../test/weapp/scenes/all-scenes.ts';
import { openScene } from '../test/weapp/scenes/open-scene.ts';
import { compileWxml } from './weapp-checks/compile.ts';
import { findCompilers } from './weapp-checks/compilers.ts';
import { baseStyle } from './weapp-picture/base-style.ts';
import { contactSheet, type Picture } from './weapp-picture/contact-sheet.ts';
import { looks, phone } from './weapp-picture/looks.ts';
import { styleScripts } from './weapp-picture/style-scripts.ts';
import { wxmlToHtml } from './weapp-picture/wxml-html.ts';

/** Pictures of the package itself: its data, its compiled templates and styles, in a browser. Arguments pick scenes. */
const dist = process.env.WEAPP_DIST ?? 'dist/weapp';
const folder = 'reports/weapp';
const compilers = findCompilers();
if (!compilers.found) {
  console.log(`no pictures: ${compilers.why}`);
  process.exit(0);
}
const compiled = compileWxml(dist, compilers);
if (!compiled.ok) {
  console.error(compiled.problem);
  process.exit(1);
}
const render = wxmlToHtml(compiled.code);
mkdirSync(folder, { recursive: true });

const browser = await openBrowser();
const pictures: Picture[] = [];
const tooWide: string[] = [];
const wanted = process.argv.slice(2);
for (const scene of scenes.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  for (const { name, theme, rem, storage } of looks) {
    const { page } = await openScene(dist, scene, { storage, theme });
    const body = render(page.route, page.data);
    const context = await browser.newContext({ viewport: phone, colorScheme: theme });
    const tab = await context.newPage();
    await tab.setContent(
      `<!doctype html><html style="font-size:${rem}px"><head><style>${baseStyle}</style></head><body>${body}</body></html>`,
    );
    for (const content of styleScripts(dist, page.route, compilers)) await tab.addScriptTag({ content });
    const width = await tab.evaluate(() => document.documentElement.scrollWidth);
    if (width > phone.width) tooWide.push(`${scene.name} ${name}: ${width} px wide on a screen of ${phone.width}`);
    const file = `${folder}/${scene.name}-${name}.png`;
    await tab.screenshot({ path: file, fullPage: true });
    pictures.push({ caption: `${scene.name} · ${name}`, file });
    await context.close();
  }
  console.log(scene.name);
}
await contactSheet(browser, pictures, 'reports/weapp.png');
await browser.close();
for (const line of tooWide) console.error(line);
console.log(`${pictures.length} pictures in ${folder}, all of them on reports/weapp.png`);
process.exit(tooWide.length === 0 ? 0 : 1);
