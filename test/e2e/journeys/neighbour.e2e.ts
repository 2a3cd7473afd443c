import { addMum } from '../add-mum.ts';
import { daysFrom, todayNow } from '../dates.ts';
import { type House, openHouse } from '../house.ts';
import type { Table } from '../table.ts';

describe('社区的人替别人查一个地方，窗口说的不一样', () => {
  let house: House;
  let table: Table;

  beforeAll(async () => {
    house = await openHouse('neighbour');
    table = house.table;
  });

  afterAll(() => house?.close());

  it('answers for any place and benefit, with nobody added', async () => {
    await table.tap('查一个地方');
    await table.choose('养老金由哪里发：省', '福建省');
    await table.tap('村里、社区领');
    await table.sees('福建省：每 365 天一次');
    await table.sees('走不动，没有手机');
    await table.picture('place');
  });

  it('draws its sheet, in 特大字 as well', async () => {
    await table.tap('做成一张图');
    await table.sees('存到相册');
    await table.tap('A4 特大字');
    await table.sees('存到相册');
    await table.picture('sheet');
  });

  it('tells the service that the counter says otherwise', async () => {
    await table.tap('看这个地方的规定');
    await table.tap('这里不对？');
    await table.tap('截止那天');
    await table.tap('窗口');
    await table.tap('告诉我们');
    await table.sees('告诉我们了');
    await table.picture('differs');
  });

  it('stands under the rule of an elder of one’s own as well', async () => {
    await table.openPhone('daughter');
    await addMum(table, daysFrom(todayNow(), 21 - 365));
    await table.tap('这里不对？');
    await table.sees('哪里不一样？');
  });
});
