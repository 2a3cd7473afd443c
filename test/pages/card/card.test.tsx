import { act, fireEvent, render, screen } from '@testing-library/react';
import CardPage from '../../../src/pages/card/index.tsx';
import { findElder } from '../../../src/state/elders.ts';
import { forgetRemote, patchRemote } from '../../../src/state/remote.ts';
import { syncNow } from '../../../src/state/sync.ts';
import { toWire } from '../../../src/state/wire.ts';
import { fake } from '../../stand-ins/taro.ts';
import { FakeService } from '../../state/fake-service.ts';
import { day } from '../../support/day.ts';
import { heardOf } from '../heard-of.ts';
import { aMother } from '../ways/a-mother.ts';
import { onThePhone, openedUrl, sharedCard } from '../ways/on-the-phone.ts';
import '../../support/in-november-2026.ts';

const opened = (params: Record<string, string>, ...kept: ReturnType<typeof aMother>[]) => {
  onThePhone(params, kept);
  render(<CardPage />);
};

const tap = (text: string) => fireEvent.click(screen.getByText(text));
const answer = () => screen.getAllByRole('heading')[0]?.textContent;
const fujian = { who: 'mum', region: '350000', scheme: 'resident' };

describe('妈妈’s own page', () => {
  it('the answer, the day, and everything that can be done', () => {
    opened({ elder: 'e1' }, aMother());
    expect(answer()).toBe('妈妈该办认证了，最好 12月7日前');
    expect(screen.getByText('妈妈 · 今天 11月24日，星期二')).toBeTruthy();
    expect(screen.getByRole('img', { name: '日历，最好 12月7日，星期一' })).toBeTruthy();
    tap('改一改，或不再提醒');
    expect(openedUrl()).toBe('/pages/elder/index?elder=e1');
    tap('还差 2 条才能提醒您');
    tap('回首页');
    expect(fake.called('switchTab')).toEqual([{ url: '/pages/reminder/index' }, { url: '/pages/home/index' }]);
  });

  it.each(['查了，还没办', '没查到'])(
    '%s is told in one tap: the next message counts from today, and is named',
    (words) => {
      opened({ elder: 'e1' }, aMother({}, { lastCertifiedOn: null, toldOn: day('2026-11-01') }));
      act(() => patchRemote({ accepts: [{ templateId: 'T1', acceptId: 'tap-0001' }] }));
      tap(words);
      expect(findElder('e1')?.benefits[0]?.toldOn).toBe('2026-11-24');
      expect(screen.getByText('12月1日提醒您查一查 · 还差 1 条。')).toBeTruthy();
      act(() => forgetRemote());
    },
  );

  it('who is done, or waits for the result, has no such news to tell', () => {
    opened({ elder: 'e1' }, aMother({}, { lastCertifiedOn: '2026-11-02' }));
    expect(screen.queryByText('查了，还没办')).toBeNull();
    expect(screen.queryByText('约了哪天去办、上门？')).toBeNull();
  });

  it('an appointment is noted, stands on the card, is moved or taken back', () => {
    opened({ elder: 'e1' }, aMother());
    const pick = (value: string) => fireEvent.change(screen.getByLabelText('picker date'), { target: { value } });
    tap('约了哪天去办、上门？');
    pick('2026-12-08');
    expect(findElder('e1')?.benefits[0]?.visitOn).toBe('2026-12-08');
    expect(screen.getAllByText('约了 12月8日（星期二）')).toHaveLength(2);
    pick('2026-11-20');
    expect(screen.getByText(/^约的日子，要在今天以后/)).toBeTruthy();
    tap('没约了，去掉');
    expect(findElder('e1')?.benefits[0]?.visitOn).toBeNull();
  });

  it('the day after an appointment asks whether it was done', () => {
    opened({ elder: 'e1' }, aMother({}, { visitOn: day('2026-11-23') }));
    tap('11月23日（星期一）约的，办好了吗？');
    expect(openedUrl()).toBe('/pages/done/index?elder=e1&benefit=b1');
  });

  it('both benefits, the more urgent first', () => {
    const later = aMother({}, { id: 'b2', scheme: 'survivor', lastCertifiedOn: null }).benefits;
    opened({ elder: 'e1' }, aMother({ benefits: [...later, ...aMother().benefits] }));
    const benefits = screen.getAllByText(/^福建省 · /).map(({ textContent }) => textContent);
    expect(benefits).toEqual(['福建省 · 城乡居民', '福建省 · 遗属待遇']);
  });

  it('what is sent says the state, and carries neither her id nor a day', () => {
    opened({ elder: 'e1' }, aMother());
    expect(sharedCard()).toMatchObject({
      title: '妈妈的养老认证，还有 20 天',
      path: '/pages/card/index?who=mum&region=350000&scheme=resident&state=due',
    });
  });

  it('已去世: condolence first, in the right person; every date to delete by hand is told; the law one tap further', () => {
    opened({ elder: 'e1' }, aMother({ stopped: 'deceased' }));
    expect(answer()).toBe('请节哀。');
    expect(screen.getByText('给她的提醒都停了。')).toBeTruthy();
    expect(screen.getByText('手机日历里记过的，请手动删掉。')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/看看怎么办|已经办好了|12月|发到家庭群|工作日|用户|失效|改好了/);
    expect(sharedCard()).toMatchObject({ path: '/pages/home/index' });
    tap('还有一件事要告诉社保');
    expect(openedUrl()).toBe('/pages/steps/guide/index?flow=after-death&elder=e1&region=350000');
  });

  it('已去世, and the service was not told yet: it is not said that everything has stopped', () => {
    opened({ elder: 'e1' }, aMother({ stopped: 'deceased' }));
    act(() => patchRemote({ token: 't1', me: heardOf(aMother()) }));
    expect(screen.getByText('给她的提醒，手机上停了。')).toBeTruthy();
    expect(screen.getByText('还没告诉提醒服务，连上网会自己送。')).toBeTruthy();
    act(() => patchRemote({ me: heardOf(aMother({ stopped: 'deceased' })) }));
    expect(screen.getByText('给她的提醒都停了。')).toBeTruthy();
    act(() => forgetRemote());
  });

  it('a slip is taken back with one tap, and her page is as it was', () => {
    opened({ elder: 'e1' }, aMother({ stopped: 'deceased' }));
    tap('点错了，接着提醒');
    expect(findElder('e1')).toEqual(aMother());
    expect(answer()).toBe('妈妈该办认证了，最好 12月7日前');
  });

  it('not reminded any more: a plain yes, and how to turn it on again', async () => {
    opened({ elder: 'e1' }, aMother({ stopped: 'not-needed' }));
    expect(answer()).toBe('好，不提醒。');
    expect(document.body.textContent).not.toContain('节哀');
    tap('改一改，或删掉');
    expect(openedUrl()).toBe('/pages/elder/index?elder=e1');
    tap('接着提醒');
    expect(findElder('e1')?.stopped).toBeNull();
  });

  it('a full phone: says that it was not taken back', () => {
    opened({ elder: 'e1' }, aMother({ stopped: 'deceased' }));
    fake.full = true;
    tap('点错了，接着提醒');
    expect(document.body.textContent).toContain('手机存不下了');
  });
});

describe('a card opened cold, by somebody who never saw this', () => {
  it.each([
    ['due', '妈妈的认证，发卡片那天该办了'],
    ['waiting', '妈妈的认证，发卡片那天在等结果'],
    ['later', '妈妈的认证，发卡片那天还不急'],
    ['done', '妈妈的认证，发卡片那天办好了'],
    ['look-up', '妈妈的认证，先查一查'],
    ['urgent', '妈妈的认证，先查一查'],
  ])('state %s', (state, sentence) => {
    opened({ ...fujian, state });
    expect(answer()).toBe(sentence);
    expect(document.body.textContent).not.toMatch(/还有 \d+ 天|福建/);
    expect(screen.getByText(/^本工具不是政府机构/)).toBeTruthy();
  });

  it('from the card to what to do now is one tap', () => {
    opened({ ...fujian, state: 'due' });
    tap('一步一步教我');
    expect(openedUrl()).toBe('/pages/steps/guide/index?who=mum&region=350000&scheme=resident&flow=help-parent');
  });

  it.each([
    ['我不在她身边', '/pages/ways/choose/index?who=mum&region=350000&scheme=resident&where=apart'],
    ['她行动不便', '/pages/ways/choose/index?who=mum&region=350000&scheme=resident&where=beside&body=home'],
    ['已经办好了', '/pages/steps/guide/index?who=mum&region=350000&scheme=resident&flow=check-record'],
    ['到时候也提醒我', '/pages/elder/index?who=mum&region=350000&scheme=resident'],
  ])('「%s」 carries what the card knows', (words, url) => {
    opened({ ...fujian, state: 'due' });
    tap(words);
    expect(openedUrl()).toBe(url);
  });

  it('where it was done that day, the one thing to do is to look at the record', () => {
    opened({ ...fujian, state: 'done' });
    expect(screen.queryByText('最省事的办法')).toBeNull();
    expect(screen.getByText('记录里有办好的日子，这次就不用再办')).toBeTruthy();
    tap('一步一步教我');
    expect(openedUrl()).toContain('flow=check-record');
  });

  it('sent on, it says the same', () => {
    opened({ ...fujian, state: 'waiting' });
    expect(sharedCard()).toMatchObject({
      title: '妈妈的养老认证，在等结果',
      path: '/pages/card/index?who=mum&region=350000&scheme=resident&state=waiting',
    });
  });

  it.each([
    ['nothing', {}],
    ['values nobody sends', { who: '<b>', region: 'xx', scheme: '7', state: '' }],
  ])('with %s in the address it still helps', (_name, params) => {
    opened(params);
    expect(answer()).toBe('长辈的认证，先查一查');
    tap('一步一步教我');
    expect(openedUrl()).toContain('flow=help-parent');
  });

  it('a card about the sender speaks of the family', () => {
    opened({ ...fujian, who: 'self', state: 'due' });
    expect(answer()).toBe('家里人的认证，发卡片那天该办了');
    expect(document.body.textContent).not.toContain('我自己');
  });

  it('asks the reader neither to log in nor to join', () => {
    opened({ ...fujian, state: 'due' });
    expect(fake.called('login')).toEqual([]);
    expect(fake.called('request')).toEqual([]);
  });
});

describe('opened from a message, or from the entry in the phone calendar', () => {
  it.each(['message', 'calendar'])('%s: her own page', (from) => {
    opened({ elder: 'e1', benefit: 'b1', from }, aMother());
    expect(answer()).toBe('妈妈该办认证了，最好 12月7日前');
    expect(screen.getByText('改一改，或不再提醒')).toBeTruthy();
  });

  it.each(['message', 'calendar'])('%s of an elder who was removed since: says so, and leads on', (from) => {
    opened({ elder: 'e9', benefit: 'b9', from }, aMother());
    expect(answer()).toBe('这部手机上，没找到这位长辈');
    expect(screen.getByText('去首页看看')).toBeTruthy();
  });
});

describe('a message opened on a phone that does not know its elder', () => {
  it('says what may have happened, and leads on', () => {
    opened({ elder: 'e9' });
    expect(answer()).toBe('这部手机上，没找到这位长辈');
    tap('加一位长辈');
    expect(openedUrl()).toBe('/pages/elder/index');
    tap('去首页看看');
    expect(fake.called('switchTab')).toEqual([{ url: '/pages/home/index' }]);
  });

  it('a new phone: the service knows her, and her page opens', async () => {
    onThePhone({ elder: 'e9' });
    await syncNow();
    forgetRemote();
    const service = new FakeService();
    service.elders.set('e9', toWire(aMother({ id: 'e9' })));
    service.start();
    render(<CardPage />);
    await act(() => syncNow());
    service.stop();
    expect(answer()).toBe('妈妈该办认证了，最好 12月7日前');
  });
});
