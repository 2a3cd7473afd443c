import { addMum } from '../add-mum.ts';
import { daysFrom, todayNow } from '../dates.ts';
import { call, type House, openHouse } from '../house.ts';
import type { Table } from '../table.ts';

/** As after a month away: the phone still holds a token that the service no longer takes. Nothing is open on it meanwhile. */
const forgetLogin = async (table: Table): Promise<void> => {
  await table.openPhone('son');
  await table.page.evaluate(() => {
    const key = 'daughter:remote';
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
    kept.data.value.token = 'expired';
    localStorage.setItem(key, JSON.stringify(kept));
  });
};

/** The phone's own clock is so many days ahead of everyone's. */
const runAhead = (table: Table, days: number): Promise<void> =>
  table.page.evaluate((ms) => {
    const { preview } = window as typeof window & { preview?: { clock: { offsetMs: number } } };
    if (preview) Object.defineProperty(preview.clock, 'offsetMs', { value: preview.clock.offsetMs + ms });
  }, days * 86_400_000);

describe('出了毛病，填的还在', () => {
  let house: House;
  let table: Table;

  beforeAll(async () => {
    house = await openHouse('trouble');
    table = house.table;
  });

  afterAll(() => house?.close());

  const last = daysFrom(todayNow(), 21 - 365);

  it('takes no day that has not come, in the field itself', async () => {
    await table.tap('加一位长辈');
    const [year, month, day] = todayNow().split('-').map(Number);
    const last = (unit: string) => table.app.getByLabel(`上次是哪天：${unit}`).locator('option').last().textContent();
    await table.choose('上次是哪天：年', `${year}年`);
    await expect(last('月')).resolves.toBe(`${month}月`);
    await table.choose('上次是哪天：月', `${month}月`);
    await expect(last('日')).resolves.toBe(`${day}日`);
    await table.openPhone('daughter');
  });

  it('keeps the elder and says so while the service is down', async () => {
    await table.unplug();
    await addMum(table, last);
    await table.sees('最好 ');
    await table.tab('提醒');
    await table.sees('提醒服务这会儿连不上');
    await table.sees('您填的还在');
    await table.picture('service-down');
  });

  it('brings the service up to date by itself once it is back', async () => {
    await table.plug();
    await table.openPhone('daughter');
    await table.tab('提醒');
    await table.seesNot('提醒服务这会儿连不上');
    await table.sees('还没有订过');
    await table.seesNot('刚改的还没送到');
    await table.picture('service-back');
  });

  it('renews an expired login without a word', async () => {
    await forgetLogin(table);
    await table.openPhone('daughter');
    await table.tab('提醒');
    await table.sees('还没有订过');
    await table.seesNot('提醒服务这会儿连不上');
  });

  it('says it when the login cannot be renewed, WeChat being away, and keeps everything', async () => {
    await call('POST', 'sandbox/faults', { kind: 'down' });
    await forgetLogin(table);
    await table.openPhone('daughter');
    await table.sees('最好 ');
    await table.tab('提醒');
    await table.sees('微信那边没接通');
    await table.picture('wechat-down');
    await call('POST', 'sandbox/faults', { kind: 'up' });
  });

  it('keeps no day that has not come where a phone’s clock runs ahead, and names both days', async () => {
    await table.openPhone('daughter');
    await table.sees('最好 ');
    await runAhead(table, 40);
    const heard = table.page.waitForResponse((response) => response.url().endsWith('/v2/me'));
    await table.tab('提醒');
    await heard;
    await table.tab('首页');
    await table.app.getByRole('button', { name: '再加一位长辈' }).click();
    await table.tap('爸爸');
    await table.choose('谁发的钱：省', '福建省');
    await table.tap('村里、社区领');
    await table.pickDay('上次是哪天', daysFrom(todayNow(), 30));
    await table.tap('好了，看什么时候办');
    await table.sees('先把手机的日期调准');
    await table.picture('future-day');
  });
});
