import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { phone } from './looks.ts';

export type Picture = { caption: string; file: string };

const scale = 0.5;
const columns = 9;

/** All pictures on one sheet, each with its name under it: their first screens, or `whole`. */
export async function contactSheet(
  browser: Browser,
  pictures: readonly Picture[],
  file: string,
  whole = false,
): Promise<void> {
  const width = phone.width * scale;
  const cell = ({ caption, file: picture }: Picture) =>
    `<figure><div><img src="data:image/png;base64,${readFileSync(picture).toString('base64')}"></div>${caption}</figure>`;
  const page = await browser.newPage({ viewport: { width: columns * (width + 12) + 12, height: 800 } });
  await page.setContent(
    `<style>
    body { margin: 12px; background: #888; font: 12px sans-serif; color: #fff; display: grid; gap: 12px; align-items: start;
      grid-template-columns: repeat(${columns}, ${width}px) }
    figure { margin: 0 } div { height: ${whole ? 'auto' : `${phone.height * scale}px`}; overflow: hidden; background: #000 }
    img { width: 100%; display: block }
  </style>${pictures.map(cell).join('')}`,
    { timeout: 180_000 },
  );
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}
