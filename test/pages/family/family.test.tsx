import { act, fireEvent, render, screen } from '@testing-library/react';
import FamilyPage from '../../../src/pages/family/index.tsx';
import { queue, waiting } from '../../../src/state/changes/queue.ts';
import { invites } from '../../../src/state/family/invites.ts';
import { forgetRemote } from '../../../src/state/remote.ts';
import { syncNow } from '../../../src/state/sync.ts';
import { fake } from '../../stand-ins/taro.ts';
import { day, instant } from '../../support/day.ts';
import { aFamily, aMember, aTurn, threeOfUs } from '../../words/some-family.ts';
import { aMother } from '../ways/a-mother.ts';
import { onThePhone, openedUrl, sharedCard } from '../ways/on-the-phone.ts';
import { atHome } from './at-home.ts';
import '../../support/in-november-2026.ts';

const secret = 'AAAAAAAAAAAAAAAAAAAAAA';
const ready = () => invites.set({ f1: { secret, ready: true, shared: false, begun: false } });
const shown = async () => {
  render(<FamilyPage />);
  await act(() => syncNow());
};
const first = () => screen.getAllByRole('heading')[0]?.textContent;
const sharedBy = (share: string) => fake.share?.({ from: 'button', target: { dataset: { share } } });
const tap = async (text: string) => {
  await act(async () => void fireEvent.click(screen.getByText(text)));
  await act(() => syncNow());
};
const dad = (id: string, lastCertifiedOn: string) =>
  aMother({ id, relation: 'dad', benefits: aMother({}, { id: `${id}-b`, lastCertifiedOn }).benefits });

beforeEach(() => {
  process.env.TARO_APP_SERVICE_URL = 'https://service.example';
  forgetRemote();
  invites.clear();
  queue.clear();
});
afterAll(() => {
  delete process.env.TARO_APP_SERVICE_URL;
});

describe('家庭, before there is a family', () => {
  it('nobody yet: says what it is for, and how to begin', async () => {
    onThePhone();
    await shown();
    expect(first()).toBe('一个人办好，全家都知道');
    await tap('加一位长辈');
    expect(openedUrl()).toBe('/pages/elder/index');
  });

  it('with an elder, the card begins with 哪几位一起照看', async () => {
    onThePhone({}, [aMother()]);
    await shown();
    await tap('发邀请卡到家庭群');
    expect(openedUrl()).toBe('/pages/kin/bring/index');
  });
});

describe('家庭: the first line is who acts, by when', () => {
  it.each([
    ['another, a day of the place', aTurn(), {}, '这次归女儿，最好 12月7日前办'],
    ['the reader', aTurn({ acts: 'm-son', role: 'acts' }), {}, '这次归您，最好 12月7日前办'],
    ['the last time is not known', aTurn(), { lastCertifiedOn: null }, '这次归女儿，先查一查'],
    ['waiting for the result', aTurn({ because: 'waits' }), { waitingSince: '2026-11-20' }, '这次归女儿，在等结果'],
    ['certified this month', aTurn(), { lastCertifiedOn: '2026-11-02' }, '现在都不用办'],
  ])('%s', async (_name, turn, dates, words) => {
    atHome([aFamily({ turns: [turn] })], [aMother({}, dates)]);
    await shown();
    expect(first()).toBe(words);
  });

  it('an elder is named where there is more than one, the most urgent first', async () => {
    const turns = [aTurn(), aTurn({ elder: 'e2', benefit: 'e2-b', acts: 'm-son' })];
    atHome([aFamily({ elders: ['e2', 'e1'], turns })], [dad('e2', '2026-11-02'), aMother()]);
    await shown();
    expect(first()).toBe('妈妈的认证归女儿，最好 12月7日前办');
    expect(screen.getAllByText(/^(妈妈|爸爸)$/).map(({ textContent }) => textContent)).toEqual(['妈妈', '爸爸']);
  });

  it('an elder who reads it is spoken to', async () => {
    atHome([aFamily()], [aMother({ relation: 'self' }), dad('e2', '2026-11-02')]);
    await shown();
    expect(first()).toBe('这次归女儿，最好 12月7日前办');
  });
});

describe('家庭: what each can say', () => {
  it.each([
    ['another’s claim is taken over', aTurn(), '换我来办', 'mine'],
    ['nobody claimed it', aTurn({ because: 'did-it-last' }), '我来办', 'mine'],
    ['the reader’s own claim is given back', aTurn({ acts: 'm-son' }), '我不办了，让别人来', 'back'],
  ])('%s', async (_name, turn, button, value) => {
    atHome([aFamily({ turns: [turn] })], [aMother()]);
    await shown();
    await tap(button);
    expect(waiting()).toMatchObject([{ what: 'claim', elder: 'e1', benefit: 'b1', value }]);
  });

  it('who waits for the result has done it: nobody claims', async () => {
    atHome([aFamily({ turns: [aTurn({ because: 'waits' })] })], [aMother({}, { waitingSince: '2026-11-20' })]);
    await shown();
    expect(screen.getByText('女儿办了，在等结果')).toBeTruthy();
    expect(screen.queryByText(/来办$/)).toBeNull();
  });

  it('why it is theirs, and who hears first, with the day on which the reader is called', async () => {
    const on = (date: string) => ({
      benefitId: 'b1',
      also: [],
      kind: 'check-7' as const,
      on: day(date),
      at: instant(`${date}T01:00:00.000Z`),
      round: 1,
    });
    const plan = { funded: [], unfunded: [on('2026-12-10'), on('2026-12-07')], missingCredits: 2, missingForBest: 2 };
    atHome([aFamily()], [aMother()], {}, { plan });
    await shown();
    expect(screen.getByText('女儿说她来办')).toBeTruthy();
    expect(screen.getByText(/^女儿先收提醒/)).toBeTruthy();
  });

  it('nobody will hear: the group is told with the elder’s own card', async () => {
    atHome([aFamily({ turns: [aTurn({ nobodyOn: day('2026-12-07') })] })], [aMother()]);
    await shown();
    expect(screen.getByText('到 12月7日 没人会收到消息')).toBeTruthy();
    expect(screen.getByText('群里提醒一下')).toBeTruthy();
  });
});

describe('家庭: who did it', () => {
  const seen = {
    id: 'r1',
    kind: 'seen' as const,
    on: day('2026-05-09'),
    by: 'alipay' as const,
    nextDueOn: day('2027-05-09'),
    saidAt: instant('2026-05-09T02:00:00.000Z'),
  };
  it('says who and when and by which way, and opens the years', async () => {
    atHome([aFamily({ sayers: [{ record: 'r1', who: 'm-daughter' }] })], [aMother({}, { records: [seen] })]);
    await shown();
    expect(screen.getByText('女儿 5月9日用支付宝办的')).toBeTruthy();
    await tap('2026年 女儿');
    expect(openedUrl()).toBe('/pages/kin/history/index?elder=e1');
  });
});

describe('家庭: the people', () => {
  it('their word, when their messages begin, how many; the reader first', async () => {
    atHome([aFamily()], [aMother()]);
    await shown();
    const people = ['我（儿子）', '12月7日起收 · 有 2 条', '女儿', '先收 · 有 1 条', '长辈自己', '还没订'];
    for (const words of people) expect(screen.getByText(words)).toBeTruthy();
    await tap('长辈自己');
    expect(openedUrl()).toBe('/pages/kin/member/index?family=f1&member=m-mum');
  });

  const joined = aMember({
    id: 'm-new',
    word: 'daughter-in-law',
    recognised: false,
    joinedOn: day('2026-11-23'),
    invitedBy: 'm-daughter',
  });

  it('who just joined is asked about, and by whose card they came', async () => {
    atHome([aFamily({ members: [...threeOfUs, joined] })], [aMother()]);
    await shown();
    expect(screen.getByText('11月23日 用女儿发的卡片')).toBeTruthy();
    await tap('儿媳 刚加入，认识吗？');
    expect(openedUrl()).toBe('/pages/kin/member/index?family=f1&member=m-new');
  });

  it('who is not known yet neither answers for others nor invites', async () => {
    const me = aMember({ id: 'm-me', me: true, recognised: false });
    const [daughter] = threeOfUs;
    if (!daughter) throw new Error('she made it');
    atHome([aFamily({ members: [daughter, me, joined] })], [aMother()]);
    await shown();
    expect(screen.getByText('等家里人认一认您')).toBeTruthy();
    expect(screen.queryByText('认识')).toBeNull();
    expect(screen.queryByText('发邀请卡到家庭群')).toBeNull();
  });
});

describe('家庭: the invite card', () => {
  it('leads to the door with its secret, and says neither date nor place', async () => {
    atHome([aFamily()], [aMother()]);
    ready();
    await shown();
    expect(screen.getByText('发邀请卡到家庭群')).toBeTruthy();
    expect(sharedBy('invite f1')).toMatchObject({
      title: '爸妈的养老认证，家里人一起照看',
      path: `/pages/kin/join/index?i=${secret}`,
    });
  });

  it('the menu of the page gives no secret away', async () => {
    atHome([aFamily()], [aMother()]);
    ready();
    await shown();
    expect(sharedCard().path).toBe('/pages/home/index');
  });

  it('群里提醒一下 sends the elder’s card, which members open as it is true then', async () => {
    atHome([aFamily()], [aMother()]);
    await shown();
    expect(sharedBy('e1')).toMatchObject({
      path: '/pages/card/index?who=mum&region=350000&scheme=resident&state=due&elder=e1',
    });
  });
});
