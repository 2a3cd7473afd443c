import { addMum } from '../add-mum.ts';
import { daysFrom, todayNow } from '../dates.ts';
import { type House, openHouse } from '../house.ts';
import type { Table } from '../table.ts';

describe('选办法，照着走，走到办好', () => {
  let house: House;
  let table: Table;

  beforeAll(async () => {
    house = await openHouse('wizard');
    table = house.table;
    await addMum(table, daysFrom(todayNow(), 21 - 365));
  });

  afterAll(() => house?.close());

  it('asks one question a screen and keeps the answers when one is changed', async () => {
    await table.tap('看看怎么办');
    await table.sees('妈妈现在在哪儿？');
    await table.tap('在我身边');
    await table.tap('能，也出得了门');
    await table.tap('我来帮');
    await table.tap('没停');
    await table.sees('不行，再试这些');
    await table.picture('ways');
    await table.tap('改一改回答');
    await table.tap('能，也出得了门');
    await table.tap('做不来');
    await table.sees('先查一查');
    await table.picture('other-way');
  });

  it('says why the others were left out', async () => {
    await table.tap('这次用不上的');
    await table.picture('left-out');
  });

  it('walks every step of the way to its end', async () => {
    await table.openPhone('daughter');
    await table.tap('看看怎么办');
    for (const answer of ['在我身边', '能，也出得了门', '我来帮', '没停']) await table.tap(answer);
    await table.tap('一步一步教我');
    const steps = Number(/共 (\d+) 步/.exec(await table.text('第 1 步'))?.[1]);
    expect(steps).toBeGreaterThan(2);
    for (let at = 2; at <= steps; at += 1) {
      await table.tap('做好了，下一步');
      await table.sees(`第 ${at} 步`);
    }
    await table.picture('last-step');
    await table.tap('都做好了');
    await table.sees('看到办好的日子了吗');
  });

  it('counts it as done only when the record was seen', async () => {
    await table.tap('看到了');
    await table.tap('记下来');
    await table.sees('好。家里人不用再操心。');
    await table.picture('seen');
    await table.tap('回首页');
    await table.sees('妈妈不用办');
  });

  it('takes it back when it was a slip', async () => {
    await table.openPhone('daughter');
    await table.tap('妈妈');
    await table.tap('已经办好了');
    await table.tap('看到了');
    await table.tap('记下来');
    await table.tap('点错了，改回去');
    await table.openPhone('daughter');
    await table.sees('妈妈该办认证了');
  });
});
