import type { Frame } from 'playwright-core';
import { PNG } from 'pngjs';
import decodeQR from 'qr/decode.js';
import { addMum } from '../add-mum.ts';
import { daysFrom, todayNow } from '../dates.ts';
import { type House, openHouse } from '../house.ts';
import type { Table } from '../table.ts';

const read = (address: string): string => {
  const { width, height, data } = PNG.sync.read(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
  try {
    return decodeQR({ width, height, data: new Uint8Array(data) });
  } catch {
    return ''; // painted once before the code has come
  }
};

/** The lower right corner of the picture that is newer than the one seen, once it has been painted. */
function newCorner(seen: string): { source: string; corner: string } | null {
  const image = [...document.querySelectorAll<HTMLImageElement>('.poster-image img')].at(-1);
  const sheet = document.createElement('canvas');
  const pen = sheet.getContext('2d');
  if (!image?.naturalWidth || !pen || image.src === seen) return null;
  const width = Math.floor(image.naturalWidth * 0.4);
  const height = Math.floor(image.naturalHeight * 0.3);
  Object.assign(sheet, { width, height });
  pen.drawImage(image, width - image.naturalWidth, height - image.naturalHeight);
  return { source: image.src, corner: sheet.toDataURL() };
}

/** As a phone held before it sees it: picture after picture, until one has a code. */
async function scan(app: Frame | null): Promise<string> {
  let code = '';
  for (let seen = ''; app && code === ''; ) {
    const found = await (await app.waitForFunction(newCorner, seen)).jsonValue();
    if (!found) continue;
    code = read(found.corner);
    seen = found.source;
  }
  return code;
}

describe('贴在墙上的图', () => {
  let house: House;
  let table: Table;

  beforeAll(async () => {
    house = await openHouse('poster');
    table = house.table;
    await addMum(table, daysFrom(todayNow(), 21 - 365));
  });

  afterAll(() => house?.close());

  it('carries a code that whoever scans it follows to the same way, for the same place', async () => {
    await table.tap('看看怎么办');
    for (const answer of ['在我身边', '能，也出得了门', '我来帮', '没停']) await table.tap(answer);
    await table.tap('做成一张图');
    await table.spoken('图：妈妈的养老认证');
    const code = await scan(table.page.frame('app'));
    await table.picture('poster');
    expect(code).toBe('pages/steps/guide/index?scene=help-parent,350000,res');
    await table.openPhone('son');
    await table.sees('该办了吗？');
    await table.app.locator('body').evaluate((_body, page) => location.assign(`#/${page}`), code);
    await table.sees('第 1 步');
    await table.sees('先查上次是哪天认证的');
    await table.picture('scanned');
    // the place and the benefit came along: its own entry, as on the sheet
    await table.tap('一次看全部 9 步');
    await table.sees('微信搜「福建居民养老保险」小程序');
    await table.sees('点「自助服务」→「资格认证」');
  });
});
