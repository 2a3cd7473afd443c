import { addMum, subscribe } from '../add-mum.ts';
import { daysFrom, todayNow } from '../dates.ts';
import { type House, openHouse } from '../house.ts';
import type { Table } from '../table.ts';

describe('订阅提醒，多订几条', () => {
  let house: House;
  let table: Table;

  beforeAll(async () => {
    house = await openHouse('reminders');
    table = house.table;
    await addMum(table, daysFrom(todayNow(), 21 - 365));
    await table.tab('提醒');
  });

  afterAll(() => house?.close());

  it('promises no message that no subscription backs', async () => {
    await table.sees('还没有订过');
    await table.sees('还差这一条');
    await table.picture('none');
  });

  it('adds one message for each 允许', async () => {
    await subscribe(table);
    await table.sees('有 1 条了');
    await subscribe(table, '再订一条');
    await table.sees('最要紧的都有了');
    await table.picture('two');
  });

  it('takes a no for a no', async () => {
    await table.tap('再订一条');
    await table.press('#consent-reject');
    await table.sees('好，不提醒');
    await table.sees('最要紧的都有了');
    await table.picture('refused');
  });

  it('names the kept refusal when WeChat no longer asks, and the way out', async () => {
    await table.tap('再订一条');
    await table.press('#consent-always');
    await table.press('#consent-reject');
    await table.tap('再订一条');
    await table.sees('微信记着您上次没让发');
    await table.picture('remembered');
    await table.tap('打开微信的设置');
    await table.page.locator('#sheet-place select').selectOption('ask');
    await table.press('#settings-close');
    await subscribe(table, '再订一条');
  });

  it('names the main switch that is off, and the way to it', async () => {
    await table.tap('都不要提醒了');
    await table.sees('提醒关着');
    await table.tap('重新打开提醒');
    await table.press('#open-settings');
    await table.press('#settings-main-switch');
    await table.press('#settings-close');
    await table.tap('再订一条');
    await table.sees('微信里的提醒总开关关着');
    await table.picture('switched-off');
    await table.press('#open-settings');
    await table.press('#settings-main-switch');
    await table.press('#settings-close');
    await subscribe(table, '再订一条');
    await table.picture('topped-up');
  });

  it('shows what was sent and what WeChat answered', async () => {
    await table.press('#next-reminder');
    await table.page.locator('#inbox [data-message]').waitFor({ timeout: 120_000 });
    await table.openPhone('daughter');
    await table.tab('提醒');
    await table.tap('以前的提醒');
    await table.sees('微信说送到了');
    await table.picture('sent');
  });
});
