import { hearServiceClock } from '../../../src/api/service-clock.ts';
import { elders } from '../../../src/state/elders.ts';
import { framed, opened, pickDate, said, save, tap } from './opened.tsx';

const adding = () => opened({ who: 'mum', region: '350000', scheme: 'resident' });
const official = '这个日子太远了。看看年份，再选一次。';

describe('a day that cannot be is refused at saving, beside its question', () => {
  afterEach(() => hearServiceClock(Date.now()));

  it.each([
    ['tomorrow', '2026-11-25', '这个日子还没到。上次认证，要在今天或今天以前。'],
    ['a century on', '2099-11-24', '这个日子还没到。上次认证，要在今天或今天以前。'],
    ['a year of four figures that is none', '0024-01-05', '再点一下，上次什么时候认证的。'],
    ['written another way', '2026/01/05', '再点一下，上次什么时候认证的。'],
    ['no day of the calendar', '2026-02-30', '再点一下，上次什么时候认证的。'],
    ['before the wheel’s first day', '2009-12-31', '这个日子太早了。看看年份，再选一次。'],
  ])('%s', (_name, picked, why) => {
    adding();
    pickDate(picked);
    save();
    expect([framed(), said()]).toEqual(['上次什么时候认证的？', why]);
    expect(elders.get()).toEqual([]);
    pickDate('2026-11-24');
    save();
    expect(elders.get()).toHaveLength(1);
  });

  it('a month to come', () => {
    adding();
    tap('只记得月份');
    pickDate('2026-12');
    save();
    expect(said()).toBe('这个日子还没到。上次认证，要在今天或今天以前。');
  });

  it.each([
    ['the first month of the benefit', '还没办过', '2028-01', official],
    ['the first month of the benefit', '还没办过', '1989-12', '这个日子太早了。看看年份，再选一次。'],
  ])('%s', (_name, answer, picked, why) => {
    adding();
    tap(answer);
    pickDate(picked);
    save();
    expect(said()).toBe(why);
    expect(elders.get()).toEqual([]);
  });

  it('an official day years off is asked about before it is kept, and kept when it is meant', () => {
    adding();
    tap('不知道');
    tap('官方页面写了到哪天？');
    pickDate('2029-05-31');
    save();
    expect(said()).toMatch(/^真的是2029年吗？/);
    expect(elders.get()).toEqual([]);
    save();
    expect(elders.get()).toHaveLength(1);
  });

  it('the day of an official page, too far to be one', () => {
    adding();
    tap('不知道');
    tap('官方页面写了到哪天？');
    pickDate('2099-05-31');
    save();
    expect(said()).toBe(official);
  });

  it.each([
    ['ahead', '2026-11-23T04:00:00Z', '2026-11-24', '手机上今天是 11月24日，提醒服务那边是 11月23日。'],
    ['behind', '2026-11-26T04:00:00Z', '2026-11-25', '手机上今天是 11月24日，提醒服务那边是 11月26日。'],
  ])('the phone’s clock is %s: it says that the two days differ', (_name, there, picked, words) => {
    adding();
    hearServiceClock(Date.parse(there));
    pickDate('2026-11-20');
    pickDate(picked);
    save();
    expect(said()).toBe(`${words}先把手机的日期调准，再选一次。`);
    expect(elders.get()).toEqual([]);
  });
});
