import { openBrowser } from '../../tools/browser/browser.ts';
import { serveBuiltPages } from '../../tools/browser/built-pages.ts';
import { cpuSlowdown, visitFirstScreen } from './first-screen.ts';

/** `node bench/web/main.ts`: the first screen of the web build on a slow phone and a slow net. */
const mostLcp = 2500;
const mostCls = 0.1;
const visits = 5;

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const pages = await serveBuiltPages();
const browser = await openBrowser();
const seen = [];
for (let at = 0; at < visits; at += 1) seen.push(await visitFirstScreen(browser, pages.url));
await browser.close();
await pages.close();

const lcp = Math.round(middle(seen.map((one) => one.lcp)));
const cls = middle(seen.map((one) => one.cls));
const requests = [...new Set(seen.flatMap((one) => one.requests))];
const foreign = requests.filter((url) => !url.startsWith(pages.url) && !url.startsWith('data:'));
console.log(`${visits} cold visits, CPU ${cpuSlowdown}× slower, Fast 3G; the middle one counts`);
console.log(`LCP ${lcp} ms, at most ${mostLcp} (all: ${seen.map((one) => Math.round(one.lcp)).join(', ')})`);
console.log(`CLS ${cls.toFixed(3)}, at most ${mostCls}`);
console.log(`${requests.length} files, ${Math.round((seen[0]?.bytes ?? 0) / 1000)} kB over the air:`);
for (const url of requests) console.log(`  ${url.replace(pages.url, '')}`);
for (const url of foreign) console.error(`needed from elsewhere: ${url}`);
if (lcp > mostLcp || cls > mostCls || foreign.length > 0) process.exitCode = 1;
