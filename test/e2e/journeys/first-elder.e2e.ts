import { addMum } from '../add-mum.ts';
import { daysFrom, todayNow } from '../dates.ts';
import { type House, openHouse } from '../house.ts';
import type { Table } from '../table.ts';

describe('第一次打开，加上第一位长辈', () => {
  const last = daysFrom(todayNow(), 21 - 365);
  let house: House;
  let table: Table;

  beforeAll(async () => {
    house = await openHouse('first-elder');
    table = house.table;
  });

  afterAll(() => house?.close());

  it('opens on one question and one button', async () => {
    await table.sees('该办了吗？');
    await table.picture('opened');
  });

  it('says which question is still open, and keeps what was answered', async () => {
    await table.tap('加一位长辈');
    await table.tap('妈妈');
    await table.tap('好了，看什么时候办');
    await table.sees('再选一下，谁发钱');
    await table.picture('missing');
    await expect(table.app.getByRole('radio', { name: '妈妈' }).isChecked()).resolves.toBe(true);
  });

  it('gives the answer after six taps and pickers', async () => {
    await table.openPhone('daughter');
    await table.sees('该办了吗？');
    const before = table.deeds;
    await addMum(table, last);
    await table.sees('最好 ');
    expect(table.deeds - before).toBeLessThanOrEqual(6);
    await table.picture('answer');
  });

  it('is still there when the app is opened again', async () => {
    await table.openPhone('daughter');
    await table.sees('妈妈该办认证了');
  });

  it('takes 不知道 for an answer and teaches where to look', async () => {
    await table.tap('再加一位长辈');
    await table.tap('爸爸');
    await table.choose('谁发的钱：省', '新疆维吾尔自治区');
    await table.tap('企业退休');
    await table.tap('不知道');
    await table.sees('下一屏教您查');
    await table.tap('好了，看什么时候办');
    await table.app.getByRole('button', { name: '爸爸' }).click();
    await table.tap('打电话问上次是哪天');
    await table.sees('问三句就行');
    await table.picture('look-up');
  });
});
