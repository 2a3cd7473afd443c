import { addMum, subscribe } from '../add-mum.ts';
import { daysFrom, todayNow } from '../dates.ts';
import { call, type House, login, openHouse, setClock } from '../house.ts';
import type { Table } from '../table.ts';

type Plan = { funded: unknown[]; unfunded: unknown[] };

const plan = async (): Promise<Plan> => (await call('GET', 'api/v2/me', undefined, await login('daughter'))).body.plan;

describe('人走了', () => {
  let house: House;
  let table: Table;

  beforeAll(async () => {
    house = await openHouse('deceased');
    table = house.table;
    await addMum(table, daysFrom(todayNow(), 21 - 365));
    await table.tab('提醒');
    await subscribe(table);
    await table.sees('有 1 条了');
  });

  afterAll(() => house?.close());

  it('had messages coming before', async () => {
    expect((await plan()).funded).toHaveLength(1);
  });

  it('cancels every message at once, with one tap and a kind word', async () => {
    await table.openPhone('daughter');
    await table.tap('看看、改改');
    await table.tap('改一改，或不再提醒');
    await table.sees('谁发的钱？');
    await table.tap('不再提醒');
    await table.picture('asked');
    const told = table.page.waitForResponse(
      (one) => one.request().method() === 'POST' && one.url().includes('/changes'),
    );
    await table.tap('人已经走了');
    await table.sees('请节哀');
    await table.picture('said');
    await told;
    expect(await plan()).toMatchObject({ funded: [], unfunded: [] });
  });

  it('says what is still to be told to the agency', async () => {
    await table.tap('还有一件事要告诉社保');
    await table.sees('第 1 步');
    await table.picture('to-tell');
  });

  it('stays silent when the days come', async () => {
    await setClock(daysFrom(todayNow(), 14));
    await table.openPhone('daughter');
    await table.sees('妈妈的提醒都停了');
    await table.picture('home');
    expect((await call('GET', 'sandbox/inbox')).body).toEqual([]);
  });

  it('takes it back: the messages are planned anew', async () => {
    await table.tap('妈妈');
    const told = table.page.waitForResponse(
      (one) => one.request().method() === 'POST' && one.url().includes('/changes'),
    );
    await table.tap('点错了，接着提醒');
    await told;
    expect((await plan()).funded).toHaveLength(1);
    await table.openPhone('daughter');
    await table.sees('妈妈该办认证了');
    await table.picture('taken-back');
  });
});
