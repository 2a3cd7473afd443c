import { readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { SharePicture } from '../../src/components/share-picture/picture.ts';
import { openBrowser } from '../browser/browser.ts';

/** `npm run card:plain`, after a change of what a share picture looks like: the picture of a card whose page has drawn none (yet); without it WeChat shows the page itself, dates and all. */
const picture: SharePicture = {
  leaf: null,
  word: '照着做',
  mark: 'steps',
  lines: ['爸妈的', '养老认证'],
  small: '点开看怎么办',
};

const origin = 'http://pictures.invalid';
const browser = await openBrowser();
const page = await browser.newPage();
await page.route(`${origin}/**`, (route) => {
  const name = new URL(route.request().url()).pathname;
  if (name === '/')
    return route.fulfill({ contentType: 'text/html', body: '<canvas width="400" height="320"></canvas>' });
  const source = readFileSync(`src/components/share-picture${name}.ts`, 'utf8');
  return route.fulfill({ contentType: 'text/javascript', body: stripTypeScriptTypes(source) });
});
await page.goto(origin);
const content = `import { drawSharePicture } from './draw';
const pen = document.querySelector('canvas').getContext('2d');
pen.scale(0.8, 0.8);
drawSharePicture(pen, ${JSON.stringify(picture)});
document.title = 'drawn';`;
await page.addScriptTag({ type: 'module', content });
await page.waitForFunction(() => document.title === 'drawn');
const url = await page.evaluate(() => document.querySelector('canvas')?.toDataURL('image/jpeg', 0.6) ?? '');
await browser.close();
writeFileSync('src/share/plain.jpg', Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
