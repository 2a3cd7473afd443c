import { dayInWords, daysFrom, todayNow } from './dates.ts';
import { type House, openHouse } from './house.ts';
import type { Table } from './table.ts';

/** The story this product exists for, lived once; each sentence goes on where the one before it ended. */
describe('妈妈的认证，从加上她到明年的日子', () => {
  const today = todayNow();
  const last = daysFrom(today, 21 - 365); // three weeks short of a year ago
  const checkBy = daysFrom(last, 364);
  let house: House;
  let table: Table;

  beforeAll(async () => {
    house = await openHouse('story');
    table = house.table;
  });

  afterAll(() => house?.close());

  it('opens on a drawing, a sentence and one button', async () => {
    await table.sees('该办了吗？');
    await table.picture('first');
  });

  it('adds 妈妈 with taps and lists only', async () => {
    await table.tap('加一位长辈');
    await table.tap('妈妈');
    await table.choose('谁发的钱：省', '福建省');
    await table.tap('村里、社区领');
    await table.pickDay('上次是哪天', last);
    await table.picture('elder');
    await table.tap('好了，看什么时候办');
  });

  it('answers in the first line, with the day and its source', async () => {
    await table.sees('妈妈该办认证了');
    await table.sees('最好 ');
    await table.sees(`最晚 ${dayInWords(checkBy, today)}`);
    await table.sees('按福建省「每 365 天一次」推算');
    await table.sees('2023年11月');
    await table.picture('home');
  });

  it('asks where she is and who has a phone, and gives the way with its reason', async () => {
    await table.tap('看看怎么办');
    await table.tap('在我身边');
    await table.tap('能，也出得了门');
    await table.tap('我来帮');
    await table.tap('没停');
    await table.sees('先查一查');
    await table.picture('ways');
  });

  it('walks the flow, and comes back to the same step', async () => {
    await table.tap('一步一步教我');
    await table.sees('第 1 步');
    await table.tap('做好了，下一步');
    await table.tap('做好了，下一步');
    await table.sees('第 3 步');
    await table.picture('guide');
    await table.openPhone('daughter');
    await table.tap('看看怎么办');
    await table.tap('在我身边');
    await table.tap('能，也出得了门');
    await table.tap('我来帮');
    await table.tap('没停');
    await table.tap('一步一步教我');
    await table.sees('第 3 步');
  });

  it('puts the card into the family group, with the days to go and no date', async () => {
    await table.openPhone('daughter');
    await table.sees('妈妈该办认证了');
    await table.tap('发到家庭群');
    const card = table.page.locator('#group [data-share]').first();
    await card.waitFor();
    expect(await card.textContent()).toContain('妈妈的养老认证，还有 20 天');
    await expect(card.locator('img').getAttribute('src')).resolves.toMatch(/^data:image\/jpeg/);
    await table.picture('group');
  });

  it('opens the card as a brother would: one sentence, one button', async () => {
    await table.page.locator('[data-person="son"]').click();
    await table.page.locator('#group [data-share]').first().click();
    await table.sees('发卡片那天该办了');
    await table.sees('最省事的办法');
    await table.sees('本工具不是政府机构');
    await table.picture('landing');
    await table.tap('一步一步教我');
    await table.sees('第 1 步');
  });

  it('takes one subscription, by WeChat’s own panel', async () => {
    await table.openPhone('daughter');
    await table.tab('提醒');
    await table.sees('还差这一条');
    await table.picture('reminder-unfunded');
    await table.tap('订阅提醒');
    await table.page.locator('#consent-accept').waitFor();
    await table.picture('consent');
    await table.page.locator('#consent-accept').click();
    await table.sees('好，多了一条');
    await table.sees('有 1 条了');
    await table.picture('reminder-funded');
  });

  it('sends the message on its day, with the clock moved for everyone', async () => {
    await table.page.locator('#next-reminder').click();
    const message = table.page.locator('#inbox [data-message]').first();
    await message.waitFor({ timeout: 120_000 });
    expect(await message.textContent()).toContain('妈妈');
    await table.picture('message');
    await message.click();
    await table.sees('妈妈');
    await table.sees('已经办好了');
    await table.picture('opened');
  });

  it('says 办好了 and 看到了, and shows next year’s window', async () => {
    await table.tap('已经办好了');
    await table.sees('看到办好的日子了吗');
    await table.picture('done');
    await table.tap('看到了');
    await table.tap('记下来');
    await table.sees('好。家里人不用再操心。');
    await table.picture('seen');
    await table.tap('回首页');
    await table.sees('妈妈不用办');
    await table.picture('home-done');
  });

  it('plans next year’s reminders', async () => {
    await table.tab('提醒');
    await table.sees(`${Number(today.slice(0, 4)) + 1}年`);
    await table.sees('还没有订过');
    await table.picture('reminder-next-year');
  });
});
