import { addMum } from '../add-mum.ts';
import { daysFrom, todayNow } from '../dates.ts';
import { type House, openHouse } from '../house.ts';
import type { Table } from '../table.ts';

describe('从家庭群里点开卡片', () => {
  let house: House;
  let table: Table;

  beforeAll(async () => {
    house = await openHouse('cold-card');
    table = house.table;
  });

  afterAll(() => house?.close());

  it('reaches what to do now within two taps, on a phone that never saw the app', async () => {
    await addMum(table, daysFrom(todayNow(), 21 - 365));
    await table.tap('发到家庭群');
    await table.page.locator('#group [data-share]').waitFor();
    await table.press('[data-person="son"]');
    await table.sees('该办了吗？');
    const before = table.deeds;
    await table.press('#group [data-share]');
    await table.sees('发卡片那天该办了');
    await table.picture('landing');
    await table.tap('一步一步教我');
    await table.sees('第 1 步');
    expect(table.deeds + 1 - before).toBeLessThanOrEqual(2); // the card itself is the first tap
    await table.picture('first-step');
  });

  it('asks for no login, no name and no elder before it helps', async () => {
    const kept = await table.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('son:')));
    expect(kept).not.toContain('son:elders');
  });

  it('finds another way for who is not beside her', async () => {
    await table.press('#group [data-share]');
    await table.tap('我不在她身边');
    await table.sees('能对着手机眨眼、点头、念数字吗');
    await table.picture('apart');
  });

  it('takes her along: 到时候也提醒我 has the answers of the card filled in', async () => {
    await table.press('#group [data-share]');
    await table.tap('到时候也提醒我');
    await table.sees('福建省');
    await expect(table.app.getByRole('radio', { name: '妈妈' }).last().isChecked()).resolves.toBe(true);
    await table.pickDay('上次是哪天', daysFrom(todayNow(), 21 - 365));
    await table.tap('好了，看什么时候办');
    await table.picture('kept');
  });
});
