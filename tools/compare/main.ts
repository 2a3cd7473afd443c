import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { folders } from '../../preview/folders.ts';
import { buildWhenNeeded } from '../../preview/web-build.ts';
import { openBrowser } from '../browser/browser.ts';
import { serveBuiltPages } from '../browser/built-pages.ts';
import { findCompilers } from '../package/checks/compilers.ts';
import { knowsService } from '../package/knows-service.ts';
import { contactSheet, type Picture } from '../pictures/package/contact-sheet.ts';
import { looks } from '../pictures/package/looks.ts';
import { packagePictures } from '../pictures/package/package-pictures.ts';
import type { Scene } from '../scenes/web/scene.ts';
import { difference } from './difference.ts';
import { sharedScenes } from './shared-scenes.ts';
import { type Compared, explained, isAlike, verdict } from './verdict.ts';
import { webPictures } from './web-pictures.ts';

/** `node tools/compare/main.ts [names]`: the package's pictures beside the web build's, pixel by pixel. */
const dist = process.env.WEAPP_DIST ?? 'dist/weapp';
const web = process.env.H5_DIST ?? 'dist/h5';
const folder = 'reports/compare';
const compilers = findCompilers();
if (!compilers.found) {
  console.log(`not compared: ${compilers.why}`);
  process.exit(0);
}
if (!existsSync(join(dist, 'app.json'))) {
  console.error(`${dist} holds no package: run npm run build:weapp first`);
  process.exit(2);
}
mkdirSync(folders.data, { recursive: true });
// as the journeys do: the web build of today, unless another one is named
if (process.env.H5_DIST === undefined && !(await buildWhenNeeded(console.log, new AbortController().signal)))
  process.exit(2);

/**
 * In a picture of a whole page the bar at the thumb would lie over the middle of it. The painted poster is WeChat's own
 * canvas: a browser without WeChat has none, its frame and all around it are compared.
 */
const onBothSides = '.screen-foot { position: static !important } .poster-image { visibility: hidden !important }';

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const began = Date.now();
const names = process.argv.slice(2);
const service = await knowsService(dist);
const all = sharedScenes(service);
const scenes = all.filter(({ name }) => names.length === 0 || names.includes(name));
const browser = await openBrowser();
const pages = await serveBuiltPages(web);
const ofPackage = await packagePictures(browser, dist, compilers, onBothSides);
const ofWeb = await webPictures(browser, pages.url, service, onBothSides);
const compared: Compared[] = [];
const pictures: Picture[] = [];

/** A browser may still be waiting for an answer: what differs is looked at once more. */
async function lookAgain(picture: Buffer, first: Buffer, again: () => Promise<Buffer>) {
  if (difference(picture, first) === null) return [first, null] as const;
  await setTimeout(500);
  const second = await again();
  return [second, difference(picture, second)] as const;
}

async function compare(scene: Scene): Promise<void> {
  const shares: string[] = [];
  for (const look of looks) {
    const [one, first] = await Promise.all([ofPackage(scene, look), ofWeb(scene, look)]);
    const [other, found] = await lookAgain(one.picture, first, () => ofWeb(scene, look));
    const each: Compared = { scene: scene.name, look: look.name, share: 0, heights: [0, 0], ...found };
    compared.push(each);
    shares.push(`${(each.share * 100).toFixed(3)} %`.padStart(9));
    if (!found || isAlike(each)) continue;
    const sides = { package: one.picture, web: other, difference: found.picture };
    for (const [side, bytes] of Object.entries(sides)) {
      const file = `${folder}/${scene.name}-${look.name}-${side}.png`;
      writeFileSync(file, bytes);
      pictures.push({ caption: `${scene.name} · ${look.name} · ${side}`, file });
    }
  }
  console.log(`${scene.name.padEnd(24)}${shares.join(' ')}`);
}

const notShown: string[] = [];
for (const scene of scenes) {
  const why = await compare(scene).then(
    () => null,
    (error: unknown) => String(error).split('\n').slice(0, 3).join(' '),
  );
  if (why !== null) notShown.push(`${scene.name} cannot be shown: ${why}`);
}

if (pictures.length > 0) await contactSheet(browser, pictures, 'reports/compare.png', true);
await browser.close();
await pages.close();

const shares = compared.map(({ share }) => share).sort((a, b) => a - b);
const [median = 0, worst = 0] = [shares[Math.floor(shares.length / 2)], shares.at(-1)];
console.log(
  `\n${scenes.length} scenes, ${looks.map(({ name }) => name).join(', ')}: median ${(median * 100).toFixed(3)} %, worst ${(worst * 100).toFixed(2)} % of pixels differ, ${Math.round((Date.now() - began) / 1000)} seconds`,
);
if (pictures.length > 0) console.log(`${pictures.length / 3} pairs that differ are on reports/compare.png`);
for (const { scene, why } of explained)
  if (names.length === 0 || names.includes(scene)) console.log(`${scene}: ${why}`);
const problems = [
  ...notShown,
  ...verdict(
    compared,
    explained,
    all.map(({ name }) => name),
  ),
];
for (const problem of problems) console.error(`- ${problem}`);
process.exit(problems.length === 0 ? 0 : 1);
