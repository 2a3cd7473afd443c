import { addMum } from '../add-mum.ts';
import { daysFrom, todayNow } from '../dates.ts';
import { type House, openHouse } from '../house.ts';
import type { Table } from '../table.ts';

describe('日子过了，钱也停了', () => {
  let house: House;
  let table: Table;

  beforeAll(async () => {
    house = await openHouse('late');
    table = house.table;
    await addMum(table, daysFrom(todayNow(), -430));
  });

  afterAll(() => house?.close());

  it('never says 逾期: it asks whether the money stopped, and it may have been certified unseen', async () => {
    await table.sees('妈妈的钱停了吗？');
    await table.seesNot('逾期');
    await table.picture('home');
    await table.tap('没停');
    await table.sees('第 1 步');
    await table.openPhone('daughter');
    await table.sees('先查一查');
  });

  it('asks first whether the money stopped', async () => {
    await table.openPhone('daughter');
    await table.tap('错过了怎么办');
    await table.sees('钱停了吗？');
    await table.picture('question');
  });

  it('calms who still gets the money', async () => {
    await table.tap('没停');
    await table.sees('还来得及');
    await table.tap('改回答');
  });

  it('says for 福建 what stopping means and how to make up', async () => {
    await table.tap('停了');
    await table.sees('别慌');
    await table.sees('福建省 · 城乡居民');
    await table.sees('怎么补');
    await table.picture('stopped');
  });

  it('teaches the way back step by step, and calls 12333', async () => {
    await table.tap('拨 12333');
    await table.page.getByText('手机会拨 12333').waitFor();
    await table.app.locator('.late-options .option').filter({ visible: true }).first().click();
    await table.sees('第 1 步');
    await table.picture('way-back');
  });
});
