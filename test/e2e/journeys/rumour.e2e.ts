import { addMum } from '../add-mum.ts';
import { daysFrom, todayNow } from '../dates.ts';
import { type House, openHouse } from '../house.ts';
import type { Table } from '../table.ts';

describe('群里来了一条消息', () => {
  let house: House;
  let table: Table;

  beforeAll(async () => {
    house = await openHouse('rumour');
    table = house.table;
    await addMum(table, daysFrom(todayNow(), 21 - 365));
  });

  afterAll(() => house?.close());

  const scam =
    '【紧急】全国统一要求，本月25日前不认证永久停发养老金，点 http://yl-rz.top 填银行卡号和验证码，转发三个群！';

  it('asks for the message itself and nothing else', async () => {
    await table.tap('这条消息是真的吗');
    await table.tap('看一看');
    await table.sees('先把那条消息贴进来');
  });

  it('says what it looks like, why, and what counts at home', async () => {
    await table.fill('那条消息', scam);
    await table.tap('看一看');
    await table.sees('有骗子的样子');
    await table.sees('为什么这样说');
    await table.sees('您家的日子');
    await table.sees('别点链接');
    await table.picture('scam');
  });

  it('keeps and sends not a word of it; the card tells the verdict only', async () => {
    const kept = await table.page.evaluate(() => JSON.stringify(localStorage));
    expect(kept).not.toContain('yl-rz');
    await table.tap('把结果发到群里');
    const card = table.page.locator('#group [data-share]').first();
    await card.waitFor();
    expect(await card.textContent()).toContain('有骗子的样子');
    await card.click();
    await table.sees('那条消息没有跟过来');
    await table.picture('card');
  });

  it('does not call true what it cannot judge', async () => {
    await table.tap('我也查一条');
    await table.fill('那条消息', '大家有空去社区认证一下。');
    await table.tap('看一看');
    await table.sees('光看字看不出来');
    await table.picture('ask');
    await table.tap('点链接，或扫码');
    await table.tap('社区，或认识的人');
    await table.sees('看不出来');
    await table.sees('也不等于是真的');
    await table.picture('unclear');
  });
});
