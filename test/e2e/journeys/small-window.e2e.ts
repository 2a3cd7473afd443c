import { addMum } from '../add-mum.ts';
import { daysFrom, todayNow } from '../dates.ts';
import { call, type House, openHouse } from '../house.ts';
import type { Table } from '../table.ts';

/** A small laptop shows the whole phone; what WeChat asks can be answered without scrolling the table. */
describe('小笔记本上的预览', () => {
  let house: House;
  let table: Table;

  beforeAll(async () => {
    house = await openHouse('small-window');
    table = house.table;
    await table.page.setViewportSize({ width: 1366, height: 700 });
    await addMum(table, daysFrom(todayNow(), 21 - 365));
  });

  afterAll(() => house?.close());

  const lowerEdge = async (selector: string) => {
    const box = await table.page.locator(selector).boundingBox();
    return box ? box.y + box.height : Number.POSITIVE_INFINITY;
  };

  it('the phone stands in the window as a whole', async () => {
    expect(await lowerEdge('#phone')).toBeLessThanOrEqual(700);
    await table.picture('phone');
  });

  it('允许 and 拒绝 are in sight', async () => {
    await table.tab('提醒');
    await table.tap('订阅提醒');
    const risen = (sheet: Element) => Promise.all(sheet.getAnimations().map(({ finished }) => finished));
    await table.page.locator('.sheet').evaluate(risen);
    expect(await lowerEdge('#consent-accept')).toBeLessThanOrEqual(700);
    expect(await lowerEdge('#consent-reject')).toBeLessThanOrEqual(700);
    await table.picture('consent');
    await table.press('#consent-accept');
    await table.sees('好，多了一条');
  });

  it('no day is left to the language of the browser', async () => {
    await expect(table.page.locator('input[type=date]').count()).resolves.toBe(0);
    await expect(table.page.locator('#pick-day').textContent()).resolves.toMatch(/^20\d\d年.*12月.*28日/);
    await expect(table.page.locator('#today').textContent()).resolves.toMatch(/^20\d\d年\d+月\d+日，星期.$/);
    await table.picture('clock');
  });

  it('each phone has its own messages', async () => {
    await table.press('#next-reminder');
    await table.page.locator('#inbox [data-message]').waitFor({ timeout: 120_000 });
    await table.openPhone('son');
    await expect(table.page.locator('#inbox [data-message]').count()).resolves.toBe(0);
    expect((await call('GET', 'sandbox/inbox')).body).toHaveLength(1);
    await table.openPhone('daughter');
    await expect(table.page.locator('#inbox [data-message]').count()).resolves.toBe(1);
  });
});
