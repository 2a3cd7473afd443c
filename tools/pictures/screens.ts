import { mkdirSync, statSync } from 'node:fs';
import { openBrowser } from '../browser/browser.ts';
import { serveBuiltPages } from '../browser/built-pages.ts';
import type { Scene } from '../scenes/web/scene.ts';
import { scenes } from '../scenes/web/scenes.ts';
import { Stage, type TextStep, type Theme } from '../scenes/web/stage.ts';
import { contactSheet, type Picture } from './package/contact-sheet.ts';

/** `node tools/pictures/screens.ts [names]`: pictures of the web build's pages and states, on one sheet, and the four of the README. */
const folder = 'reports/screens';
const readme = 'docs/pictures';
const mostBytes = 120_000;

type Look = { name: string; text: TextStep; theme: Theme };

const looks: readonly Look[] = [
  { name: 'light', text: 0, theme: 'light' },
  { name: 'dark', text: 0, theme: 'dark' },
  { name: 'largest', text: 2, theme: 'light' },
];

/** Whom the README introduces the product by. */
const shown: readonly { name: string; scene: string; text: TextStep; theme: Theme }[] = [
  { name: 'home', scene: 'home-due', text: 0, theme: 'light' },
  { name: 'guide', scene: 'guide-wechat', text: 0, theme: 'light' },
  { name: 'reminder', scene: 'reminder-funded', text: 0, theme: 'light' },
  { name: 'family', scene: 'family', text: 0, theme: 'light' },
  { name: 'home-dark', scene: 'home-due', text: 2, theme: 'dark' },
];

for (const each of [folder, readme]) mkdirSync(each, { recursive: true });
const wanted = process.argv.slice(2);
const chosen = scenes.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const pages = await serveBuiltPages();
const browser = await openBrowser();
const stage = await Stage.open(browser, pages.url);
const pictures: Picture[] = [];

async function photograph(scene: Scene): Promise<void> {
  await stage.show(scene);
  for (const { name, text, theme } of looks) {
    await stage.look(text, theme);
    const file = `${folder}/${scene.name}-${name}.png`;
    await stage.page.screenshot({ path: file });
    pictures.push({ caption: `${scene.name} · ${name}`, file });
  }
  for (const { name, text, theme } of shown.filter((one) => one.scene === scene.name)) {
    await stage.look(text, theme);
    const file = `${readme}/${name}.png`;
    await stage.page.screenshot({ path: file });
    const { size } = statSync(file);
    console.log(`${file} ${size} bytes`);
    if (size > mostBytes) process.exitCode = 1;
  }
}

for (const scene of chosen) await photograph(scene);
await contactSheet(browser, pictures, 'reports/screens.png');
await browser.close();
await pages.close();
console.log(`${pictures.length} pictures in ${folder}, all of them on reports/screens.png`);
