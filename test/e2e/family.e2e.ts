import { addMum, subscribe } from './add-mum.ts';
import { dayInWords, daysFrom, morningOf, todayNow } from './dates.ts';
import { type Home, inboxOf, newestSecret, openHome } from './home.ts';
import { call, login, setClock } from './house.ts';
import type { Table } from './table.ts';

const newestCard = '#group [data-share]';

/** 女儿, 儿子 and 妈妈 at three screens; each sentence goes on where the one before it ended. */
describe('一家三口，一起照看妈妈的认证', () => {
  const today = todayNow();
  const last = daysFrom(today, 21 - 365);
  let home: Home;
  let [daughter, son, mum]: Table[] = [];
  const at = (table: Table | undefined): Table => {
    if (!table) throw new Error('nobody is home');
    return table;
  };

  beforeAll(async () => {
    home = await openHome('family');
    ({ daughter, son, mum } = home);
  });

  afterAll(() => home?.close());

  it('女儿 chooses whom to care for together, and puts one card into the group', async () => {
    const table = at(daughter);
    await addMum(table, last);
    await table.sees('妈妈该办认证了');
    await table.tab('家庭');
    await table.tap('发邀请卡到家庭群');
    await table.sees('哪几位一起照看');
    await table.tap('妈妈');
    await table.tap('选好了，下一步');
    await table.tap('女儿');
    await table.picture('word');
    await table.tap('好了，备邀请卡');
    await table.sees('备好了');
    await table.tap('发邀请卡到家庭群');
    const card = table.page.locator(newestCard).first();
    await card.waitFor();
    expect(await card.textContent()).toContain('爸妈的养老认证，家里人一起照看');
    await expect(card.locator('img').getAttribute('src')).resolves.toMatch(/^data:image\/jpeg/);
    await table.picture('invited');
  });

  it('儿子, who has her on his phone already, joins with one tap', async () => {
    const table = at(son);
    await addMum(table, daysFrom(last, 1));
    await table.sees('妈妈该办认证了');
    await table.press(newestCard);
    await table.sees('1 个人一起照看 1 位长辈');
    await table.picture('join');
    await table.tap('加入这个家');
    await table.tap('儿子');
    await table.tap('下一步');
    await table.sees('您叫这位长辈什么');
    await table.tap('妈妈');
    await table.tap('下一步');
    await table.sees('等家里人认一认您');
    await table.picture('family');
  });

  it('妈妈 joins as herself: spoken to, one thing to do, in larger words', async () => {
    const table = at(mum);
    await table.press(newestCard);
    await table.sees('2 个人一起照看 1 位长辈');
    await table.tap('加入这个家');
    await table.tap('长辈自己');
    await table.tap('下一步');
    await table.sees('这次归女儿');
    await table.tab('首页');
    await table.sees('您该办认证了');
    await table.sees('看看怎么办');
    await expect(table.app.locator('.app.t1').first().count()).resolves.toBe(1);
    await table.picture('home');
  });

  it('女儿 is asked about both at her next opening, and knows them', async () => {
    const table = at(daughter);
    await table.openPhone('daughter');
    await table.sees('儿子加入了，认识吗？');
    for (const who of ['儿子', '长辈自己']) {
      await table.tab('家庭');
      await table.tap(`${who} 刚加入，认识吗？`);
      await table.sees('不认识，就请出去');
      await table.tap('认识', { whole: true });
      await table.sees('谁进谁出，交给');
      await table.openPhone('daughter');
    }
    await table.tab('家庭');
    await table.seesNot('刚加入');
    await table.picture('known');
  });

  it('儿子, known now, says that the 妈妈 on his phone is the same one', async () => {
    const table = at(son);
    await table.openPhone('son');
    await table.tab('家庭');
    await table.tap('和家里的是同一位吗');
    await table.sees('您手机里的');
    await table.picture('same');
    await table.tap('是同一位', { whole: true });
    await table.sees('家里的都在一处了');
    await table.tap('回家庭看看');
    await table.sees('这次归女儿');
    await table.seesNot('只在您手机里的');
    await table.picture('one');
  });

  it('儿子 says 我来办; 女儿’s page says so and she can take over', async () => {
    await at(son).openPhone('son');
    await at(son).tab('家庭');
    await at(son).tap('我来办');
    await at(son).sees('这次归您');
    await at(daughter).openPhone('daughter');
    await at(daughter).tab('家庭');
    await at(daughter).sees('儿子说他来办');
    await at(daughter).picture('claimed');
    await at(daughter).tap('换我来办');
    await at(daughter).sees('这次归您');
  });

  it('all three subscribe; who acts hears first', async () => {
    for (const [table, person] of [
      [at(daughter), 'daughter'],
      [at(son), 'son'],
      [at(mum), 'mum'],
    ] as const) {
      await table.openPhone(person);
      await table.tab('提醒');
      await subscribe(table);
    }
    await at(son).sees('女儿先收提醒');
    await at(son).picture('reminder');
  });

  it('女儿 says 办好了 while 儿子 is offline: she alone may be told, nobody is sent anything more', async () => {
    await at(son).page.context().setOffline(true);
    await at(daughter).openPhone('daughter');
    await at(daughter).tap('已经办好了');
    await at(daughter).tap('看到了');
    await at(daughter).tap('记下来');
    await at(daughter).sees('各人的提醒，都换成下一次的了');
    await at(son).page.context().setOffline(false);
    await at(son).openPhone('son');
    await at(son).sees(`女儿 ${dayInWords(today, today)} 办好了妈妈的`);
    await at(son).picture('done');
    const { offsetMs } = (await call('GET', 'sandbox/clock')).body;
    await setClock(daysFrom(today, 30));
    await at(mum).openPhone('mum');
    await at(mum).sees('您不用办');
    for (const person of ['daughter', 'son', 'mum']) await expect(inboxOf(person)).resolves.toBe(0);
    await call('POST', 'sandbox/clock', { offsetMs });
  });

  it('儿子 takes it back, and waits for the result himself: everybody’s page says so', async () => {
    const table = at(son);
    await table.openPhone('son');
    await table.tab('家庭');
    await table.tap(`${today.slice(0, 4)}年 女儿`);
    await table.sees('一年一年这样办的');
    await table.tap(`${dayInWords(today, today)} 女儿`);
    await table.tap('记错了，改回去');
    await table.sees('还没有记下过');
    await table.openPhone('son');
    await table.sees('妈妈该办认证了');
    await table.tap('已经办好了');
    await table.tap('还在等结果');
    await table.sees('结果归您来看');
    await at(daughter).openPhone('daughter');
    await at(daughter).tab('家庭');
    await at(daughter).sees('儿子办了，在等结果');
    await at(daughter).picture('waits');
  });

  it('a stranger with the forwarded card reads, changes nothing, and is put out for good', async () => {
    const secret = await newestSecret();
    const token = await login('stranger');
    const joined = await call('POST', 'api/v2/joins', { secret, word: 'neighbour' }, token);
    expect(joined.status).toBe(200);
    const [family] = joined.body.families;
    const change = {
      id: 'stranger-0001',
      changedAt: new Date(morningOf(today)).toISOString(),
      elder: family.elders[0],
      what: 'elder-field',
      field: 'stopped',
      value: 'deceased',
    };
    const said = await call('POST', 'api/v2/changes', { sentAt: change.changedAt, changes: [change] }, token);
    expect(said.body.refused).toHaveLength(1);
    const table = at(son);
    await table.openPhone('son');
    await table.tap('邻居加入了，认识吗？');
    await table.tap('邻居 刚加入，认识吗？');
    await table.sees('不认识，就请出去');
    await table.picture('stranger');
    await table.tap('请出去', { whole: true });
    await table.sees('不在家里了');
    expect((await call('GET', 'api/v2/me', undefined, token)).body).toMatchObject({ families: [], elders: [] });
    expect((await call('POST', 'api/v2/joins', { secret, word: null }, token)).status).toBe(404);
    expect((await call('POST', `api/v2/families/${family.id}/leave`, { keep: [] }, token)).status).toBe(404);
  });

  it('妈妈 gone, as 儿子 says by mistake: 女儿 reads it in kind words and puts it right', async () => {
    const table = at(son);
    await table.openPhone('son');
    await table.tab('家庭');
    await table.tap('妈妈');
    await table.tap('改一改，或不再提醒');
    await table.sees('谁发的钱？');
    await table.tap('不再提醒', { whole: true });
    await table.tap('人已经走了');
    await table.sees('请节哀');
    await at(daughter).openPhone('daughter');
    await at(daughter).sees('家里人说，妈妈走了');
    await at(daughter).picture('gone');
    await at(daughter).tap('家里人说，妈妈走了');
    await at(daughter).tap('点错了，接着提醒');
    await at(daughter).openPhone('daughter');
    await at(daughter).sees('妈妈的认证');
    await table.openPhone('son');
    await table.sees('在等结果');
  });

  it('儿子 leaves with a copy: the family goes on without him, and what he did stays', async () => {
    const table = at(son);
    await table.openPhone('son');
    await table.tab('家庭');
    await table.tap('我（儿子）');
    await table.tap('退出这个家');
    await table.tap('妈妈，留一份');
    await table.picture('leave');
    await table.tap('退出这个家');
    await table.sees('一个人办好');
    await table.tab('首页');
    await table.sees('妈妈');
    await at(daughter).openPhone('daughter');
    await at(daughter).sees('在等结果');
    await at(daughter).tab('家庭');
    await at(daughter).sees('长辈自己');
    await at(daughter).seesNot('儿子');
    await at(daughter).picture('left');
  });
});
