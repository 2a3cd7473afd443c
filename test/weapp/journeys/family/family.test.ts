import type { CivilDate } from '../../../../src/rules/vocabulary.ts';
import { tick } from '../../../server/support/due-message.ts';
import { type Running, runningService } from '../../../server/support/running-service.ts';
import { day } from '../../../support/day.ts';
import { withService } from '../package.ts';
import { Phone } from './phone.ts';

const fujian = { value: ['福建省', '全部', '全部'], code: ['350000', '', ''], postcode: '' };

/** 妈妈, 福建省, 城乡居民, last certified on that day. */
const addMum = async (phone: Phone, last: CivilDate): Promise<void> => {
  await phone.tap('加一位长辈', '妈妈');
  await phone.app.fire('谁发的钱', 'change', fujian);
  await phone.tap('村里、社区领');
  await phone.app.fire('上次是哪天', 'change', { value: last });
  await phone.tap('好了，看什么时候办');
};

/** The story of test/e2e/family.e2e.ts on what is uploaded: each sentence goes on where the one before it ended. */
describe('一家三口，各拿各的手机', () => {
  let running: Running;
  let [daughter, son, mum, stranger]: Phone[] = [];
  let card = '';
  const at = (phone: Phone | undefined): Phone => {
    if (!phone) throw new Error('nobody is home');
    return phone;
  };

  beforeAll(async () => {
    running = await runningService();
    [daughter, son, mum, stranger] = ['daughter', 'son', 'mum', 'stranger'].map((who) => new Phone(running, who));
  });

  afterAll(() => running?.close());

  withService('女儿 chooses whom to care for together, and puts one card into the group', async () => {
    const phone = at(daughter);
    await phone.open();
    await addMum(phone, day('2025-12-15'));
    phone.sees('妈妈该办认证了');
    await phone.tab('家庭');
    await phone.tap('发邀请卡到家庭群');
    phone.sees('哪几位一起照看');
    await phone.tap('妈妈', '选好了，下一步', '女儿', '好了，备邀请卡');
    phone.sees('备好了');
    card = await phone.share('发邀请卡到家庭群');
    expect(card).toMatch(/^\/pages\/kin\/join\/index\?i=[\w-]{22}$/);
  });

  withService('儿子, who has her on his phone already, joins with one tap', async () => {
    const phone = at(son);
    await phone.open();
    await addMum(phone, day('2025-12-16'));
    phone.sees('妈妈该办认证了');
    await phone.open(card);
    phone.sees('1 个人一起照看 1 位长辈');
    await phone.tap('加入这个家', '儿子', '下一步');
    phone.sees('您叫这位长辈什么');
    await phone.tap('妈妈', '下一步');
    phone.sees('等家里人认一认您');
  });

  withService('妈妈 joins as herself, and is spoken to', async () => {
    const phone = at(mum);
    await phone.open(card);
    phone.sees('2 个人一起照看 1 位长辈');
    await phone.tap('加入这个家', '长辈自己', '下一步');
    phone.sees('这次归女儿');
    await phone.tab('首页');
    phone.sees('您该办认证了', '看看怎么办');
  });

  withService('女儿 is asked about both at her next opening, and knows them', async () => {
    const phone = at(daughter);
    await phone.open();
    phone.sees('儿子加入了，认识吗？');
    for (const who of ['儿子', '长辈自己']) {
      await phone.tab('家庭');
      await phone.tap(`${who} 刚加入，认识吗？`);
      phone.sees('不认识，就请出去');
      await phone.tap('认识');
      phone.sees('谁进谁出，交给');
      await phone.open();
    }
    await phone.tab('家庭');
    phone.seesNot('刚加入');
  });

  withService('儿子, known now, says that the 妈妈 on his phone is the same one', async () => {
    const phone = at(son);
    await phone.open();
    await phone.tab('家庭');
    await phone.tap('和家里的是同一位吗');
    phone.sees('您手机里的');
    await phone.tap('是同一位');
    phone.sees('家里的都在一处了');
    await phone.tap('回家庭看看');
    phone.sees('这次归女儿');
    phone.seesNot('只在您手机里的');
  });

  withService('儿子 says 我来办; 女儿’s page says so and she takes over', async () => {
    await at(son).open();
    await at(son).tab('家庭');
    await at(son).tap('我来办');
    at(son).sees('这次归您');
    await at(daughter).open();
    await at(daughter).tab('家庭');
    at(daughter).sees('儿子说他来办');
    await at(daughter).tap('换我来办');
    at(daughter).sees('这次归您');
  });

  withService('all three subscribe; who acts hears first', async () => {
    for (const phone of [at(daughter), at(son), at(mum)]) {
      await phone.open();
      await phone.tab('提醒');
      await phone.tap('订阅提醒');
      phone.sees('好，多了一条');
    }
    at(son).sees('女儿先收提醒');
  });

  withService('女儿 says 办好了 while 儿子 is offline: of this turn nobody is sent anything', async () => {
    at(son).offline = true;
    await at(son).open();
    at(son).sees('妈妈');
    await at(daughter).open();
    await at(daughter).tap('已经办好了', '看到了', '记下来');
    at(daughter).sees('各人的提醒，都换成下一次的了');
    at(son).offline = false;
    await at(son).open();
    at(son).sees('女儿 11月24日 办好了妈妈的');
    const before = running.clock.now();
    for (let days = 0; days < 30; days += 1) {
      running.clock.forward(86_400_000);
      await tick(running);
    }
    expect([daughter, son, mum].map((phone) => at(phone).inbox)).toEqual([0, 0, 0]);
    running.clock.to(new Date(before).toISOString());
    await at(mum).open();
    at(mum).sees('您不用办');
  });

  withService('儿子 takes it back, and waits for the result himself: everybody’s page says so', async () => {
    const phone = at(son);
    await phone.open();
    await phone.tab('家庭');
    await phone.tap('2026年 女儿');
    phone.sees('一年一年这样办的');
    await phone.tap('11月24日 女儿', '记错了，改回去');
    phone.sees('还没有记下过');
    await phone.open();
    phone.sees('妈妈该办认证了');
    await phone.tap('已经办好了', '还在等结果');
    phone.sees('结果归您来看');
    await at(daughter).open();
    await at(daughter).tab('家庭');
    at(daughter).sees('儿子办了，在等结果');
    at(daughter).seesNot('我来办');
    await at(mum).open('pages/family/index');
    at(mum).sees('儿子办了，在等结果');
  });

  withService('a stranger with the forwarded card reads, changes nothing, and is put out for good', async () => {
    const phone = at(stranger);
    await at(daughter).open('pages/family/index');
    const forwarded = await at(daughter).share('发邀请卡到家庭群');
    await phone.open(forwarded);
    await phone.tap('加入这个家', '邻居', '下一步', '以后再说');
    phone.sees('等家里人认一认您', '儿子办了，在等结果');
    phone.seesNot('发邀请卡到家庭群');
    await at(son).open();
    at(son).sees('邻居加入了，认识吗？');
    await at(son).tab('家庭');
    await at(son).tap('邻居 刚加入，认识吗？', '请出去');
    at(son).sees('不在家里了');
    await phone.open();
    phone.sees('您不在那个家里了');
    await phone.open('pages/family/index');
    phone.sees('先加一位长辈，再叫家里人');
    phone.seesNot('儿子');
    await phone.open(forwarded);
    await phone.tap('加入这个家');
    phone.sees('这张邀请卡用不了了');
  });

  withService('妈妈 gone, as 儿子 says by mistake: 女儿 reads it in kind words and puts it right', async () => {
    const phone = at(son);
    await phone.open('pages/family/index');
    await phone.tap('妈妈', '改一改，或不再提醒', '不再提醒', '人已经走了');
    phone.sees('请节哀');
    await at(daughter).open();
    at(daughter).sees('家里人说，妈妈走了');
    await at(daughter).tap('家里人说，妈妈走了', '点错了，接着提醒');
    await at(daughter).open();
    at(daughter).sees('妈妈的认证');
    await phone.open();
    phone.sees('在等结果');
  });

  withService('history says the same on every phone', async () => {
    await at(daughter).open();
    await at(daughter).tap('看到记录了吗', '看到了', '记下来');
    for (const [phone, who] of [
      [at(daughter), '您'],
      [at(son), '女儿'],
      [at(mum), '女儿'],
    ] as const) {
      await phone.open('pages/family/index');
      await phone.tap('2026年');
      phone.sees(`11月24日 ${who}`);
    }
  });

  withService('儿子 leaves with a copy: the family goes on without him, and what he did stays', async () => {
    const phone = at(son);
    await phone.open('pages/family/index');
    await phone.tap('我（儿子）', '退出这个家', '妈妈，留一份');
    await phone.tapLowest('退出这个家');
    phone.sees('一个人办好');
    await phone.tab('首页');
    phone.sees('妈妈');
    await at(daughter).open('pages/family/index');
    at(daughter).sees('长辈自己');
    at(daughter).seesNot('儿子');
  });
});
