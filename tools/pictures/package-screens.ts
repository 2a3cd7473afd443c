import { mkdirSync, writeFileSync } from 'node:fs';
import { openBrowser } from '../browser/browser.ts';
import { sharedScenes } from '../compare/shared-scenes.ts';
import { findCompilers } from '../package/checks/compilers.ts';
import { knowsService } from '../package/knows-service.ts';
import { contactSheet, type Picture } from './package/contact-sheet.ts';
import { looks, phone } from './package/looks.ts';
import { packagePictures } from './package/package-pictures.ts';

/** Pictures of the package itself, all on one sheet. Arguments pick scenes. */
const dist = process.env.WEAPP_DIST ?? 'dist/weapp';
const folder = 'reports/weapp';
const compilers = findCompilers();
if (!compilers.found) {
  console.log(`no pictures: ${compilers.why}`);
  process.exit(0);
}
mkdirSync(folder, { recursive: true });

const browser = await openBrowser();
const photograph = await packagePictures(browser, dist, compilers);
const pictures: Picture[] = [];
const tooWide: string[] = [];
const wanted = process.argv.slice(2);
const scenes = sharedScenes(await knowsService(dist));
for (const scene of scenes.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  for (const look of looks) {
    const { picture, width } = await photograph(scene, look);
    if (width > phone.width) tooWide.push(`${scene.name} ${look.name}: ${width} px wide on a screen of ${phone.width}`);
    const file = `${folder}/${scene.name}-${look.name}.png`;
    writeFileSync(file, picture);
    pictures.push({ caption: `${scene.name} · ${look.name}`, file });
  }
  console.log(scene.name);
}
await contactSheet(browser, pictures, 'reports/weapp.png');
await browser.close();
for (const line of tooWide) console.error(line);
console.log(`${pictures.length} pictures in ${folder}, all of them on reports/weapp.png`);
process.exit(tooWide.length === 0 ? 0 : 1);
