import { addMum, subscribe } from '../add-mum.ts';
import { daysFrom, todayNow } from '../dates.ts';
import { type House, openHouse } from '../house.ts';
import type { Table } from '../table.ts';

const today = todayNow();
const march = `${Number(today.slice(5, 7)) > 3 ? today.slice(0, 4) : Number(today.slice(0, 4)) - 1}-03-10`;

const beginMum = async (table: Table, places: readonly [list: string, place: string][], scheme: string) => {
  await table.tap('加一位长辈');
  await table.tap('妈妈');
  for (const [list, place] of places) await table.choose(`谁发的钱：${list}`, place);
  await table.tap(scheme);
};
const fujian: readonly [list: string, place: string][] = [['省', '福建省']];
const lianyungang: readonly [list: string, place: string][] = [
  ['省', '江苏省'],
  ['市', '连云港市'],
];
const save = (table: Table) => table.tap('好了，看什么时候办');

type Case = [family: string, told: (table: Table) => Promise<void>];

/** What each family tells, up to the moment it asks for a message. */
const families: readonly Case[] = [
  [
    '不知道上次哪天',
    async (table) => {
      await beginMum(table, [['省', '新疆维吾尔自治区']], '单位退休');
      await table.tap('不知道');
      await save(table);
      await table.sees('妈妈上次哪天办的');
    },
  ],
  [
    '日子过了，钱没停',
    async (table) => {
      await addMum(table, daysFrom(today, -430));
      await table.sees('妈妈的钱停了吗？');
      await table.tap('没停');
      await table.sees('第 1 步');
      await table.openPhone('daughter');
      await table.sees('先查一查');
    },
  ],
  [
    '等结果 40 天',
    async (table) => {
      await addMum(table, daysFrom(today, 21 - 365));
      await table.tap('已经办好了');
      await table.tap('还在等结果');
      await table.sees('过些天再去查一次');
      const later = daysFrom(today, 40);
      await table.goTo(later);
      await table.openPhone('daughter');
      await table.sees('结果还没看到');
    },
  ],
  ['还有两天', (table) => addMum(table, daysFrom(today, 3 - 365))],
  [
    '两样一起',
    async (table) => {
      await beginMum(table, lianyungang, '单位退休');
      await table.pickDay('上次是哪天', daysFrom(today, 21 - 365));
      await table.tap('还领另一种');
      await table.tap('工伤按月领');
      await table.pickDay('上次是哪天', daysFrom(today, 24 - 365));
      await save(table);
      await table.sees('还差');
    },
  ],
  [
    '武汉三月办过',
    async (table) => {
      await beginMum(
        table,
        [
          ['省', '湖北省'],
          ['市', '武汉市'],
        ],
        '单位退休',
      );
      await table.pickDay('上次是哪天', march);
      await save(table);
      await table.sees('妈妈不用办');
    },
  ],
  [
    '官方日子填得太远',
    async (table) => {
      await beginMum(table, fujian, '村里、社区领');
      await table.pickDay('上次是哪天', daysFrom(today, 21 - 365));
      await table.tap('官方页面写了到哪天？');
      await table.pickDay('官方页面写的到期日', `${Number(today.slice(0, 4)) + 3}-05-31`);
      await save(table);
      await table.sees(`真的是${Number(today.slice(0, 4)) + 3}年吗？`);
      await table.tap('不对，去掉');
      await save(table);
      await table.sees('最好 ');
    },
  ],
];

describe('页面答应的那天，收到答应的话', () => {
  let house: House;
  let table: Table;
  afterEach(() => house?.close());

  it.each(families)('%s', async (family, told) => {
    house = await openHouse(`promised-${family}`);
    table = house.table;
    await told(table);
    await table.tab('提醒');
    await subscribe(table);
    await table.picture('promised');
    const promise = await table.text('，微信会');
    const [day = ''] = /(\d+年)?\d+月\d+日/.exec(promise) ?? [];
    const first = table.app.getByRole('listitem', { name: /^会发/ }).filter({ visible: true }).first();
    const [, words = ''] = /「(.+?)」/.exec((await first.getAttribute('aria-label')) ?? '') ?? [];
    expect([day, words]).not.toContain('');
    await table.press('#next-reminder');
    const message = table.page.locator('#inbox [data-message]').first();
    await message.waitFor({ timeout: 120_000 });
    expect(await message.textContent()).toContain(words);
    expect(await table.page.locator('#today').textContent()).toContain(day);
    await table.picture('message');
  });
});
