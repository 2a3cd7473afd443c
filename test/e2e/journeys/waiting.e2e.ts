import { addMum, subscribe } from '../add-mum.ts';
import { daysFrom, todayNow } from '../dates.ts';
import { type House, openHouse } from '../house.ts';
import type { Table } from '../table.ts';

describe('刷了脸，还在等结果', () => {
  let house: House;
  let table: Table;

  beforeAll(async () => {
    house = await openHouse('waiting');
    table = house.table;
    await addMum(table, daysFrom(todayNow(), 21 - 365));
    await table.tab('提醒');
    await subscribe(table);
    await table.openPhone('daughter');
  });

  afterAll(() => house?.close());

  it('writes the waiting down and withdraws nothing', async () => {
    await table.tap('已经办好了');
    await table.tap('还在等结果');
    await table.sees('过些天再去查一次');
    await table.picture('waiting');
    await table.tap('回首页');
    await table.sees('在等结果');
    await table.picture('home');
  });

  it('plans a message to look for the result', async () => {
    await table.tab('提醒');
    await table.sees('看看认证记录里有没有');
    await table.picture('planned');
  });

  it('sends it on its day; opened, it asks for the record', async () => {
    await table.press('#next-reminder');
    await table.page.locator('#inbox [data-message]').waitFor({ timeout: 120_000 });
    await table.press('#inbox [data-message]');
    await table.sees('在等结果');
    await table.picture('opened');
    await table.tap('看到记录了吗');
    await table.tap('看到了');
    await table.tap('记下来');
    await table.sees('家里人不用再操心');
  });

  it('goes back to before the waiting when it was a slip', async () => {
    await table.tap('点错了，改回去');
    await table.openPhone('daughter');
    await table.seesNot('在等结果');
    await table.picture('taken-back');
  });
});
