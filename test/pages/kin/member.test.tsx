import { act, render, screen } from '@testing-library/react';
import MemberPage from '../../../src/pages/kin/member/index.tsx';
import { forgetRemote } from '../../../src/state/remote.ts';
import { syncNow } from '../../../src/state/sync.ts';
import { fake } from '../../stand-ins/taro.ts';
import { day } from '../../support/day.ts';
import { aFamily, aMember, threeOfUs } from '../../words/some-family.ts';
import { aMother } from '../ways/a-mother.ts';
import { onThePhone } from '../ways/on-the-phone.ts';
import { asked, heading, serviceGone, serviceSays, tap } from './service.ts';

const stranger = aMember({ id: 'm-new', recognised: false, joinedOn: day('2026-11-23'), invitedBy: 'm-daughter' });
const invite = { id: 'i1', by: 'm-son', begun: true, until: day('2026-11-27'), joins: 1 };
const family = aFamily({
  members: [...threeOfUs, stranger],
  invites: [invite, { ...invite, id: 'i2', by: 'm-daughter' }],
});
const keptByMe = aFamily({ ...family, members: family.members.map((one) => ({ ...one, keeper: one.me })) });

const opened = async (member: string, home = family) => {
  onThePhone({ family: 'f1', member }, [aMother()]);
  forgetRemote();
  serviceSays([home], [aMother()]);
  render(<MemberPage />);
  await act(() => syncNow());
};

afterEach(serviceGone);

describe('one’s own page', () => {
  it('says since when, and changes what the family calls one', async () => {
    await opened('m-son');
    expect(heading()).toBe('我（儿子）');
    expect(screen.getByText('11月20日 用女儿发的卡片加入。')).toBeTruthy();
    await tap('女婿');
    expect(asked()).toContainEqual(['PUT /families/f1/word', { word: 'son-in-law' }]);
  });

  it('one’s own cards can be taken back, the others’ by who keeps the family', async () => {
    await opened('m-son');
    expect(screen.queryByText('女儿发的邀请卡')).toBeNull();
    await tap('您发的邀请卡');
    await tap('收回这张卡片');
    expect(asked()).toContainEqual(['DELETE /families/f1/invites/i1', undefined]);
  });

  it('who keeps the family sees every card', async () => {
    await opened('m-son', keptByMe);
    expect(screen.getByText('女儿发的邀请卡')).toBeTruthy();
  });

  it('leaving keeps a copy only of whom one chose', async () => {
    await opened('m-son');
    await tap('退出这个家');
    await tap('妈妈，留一份');
    const [, leave] = screen.getAllByText('退出这个家');
    await act(async () => leave?.click());
    await act(() => syncNow());
    expect(asked()).toContainEqual(['POST /families/f1/leave', { keep: ['e1'] }]);
    expect(fake.called('switchTab')).toEqual([{ url: '/pages/family/index' }]);
  });

  it('the last one out is told that the elders come along', async () => {
    const [, son] = threeOfUs;
    if (!son) throw new Error('he is there');
    await opened('m-son', aFamily({ members: [son] }));
    await tap('退出这个家');
    expect(screen.getByText(/^这家只有您一个人了/)).toBeTruthy();
  });
});

describe('another’s page', () => {
  it('of one whom nobody knows yet: 认识, or 请出去 beside it, by anybody', async () => {
    await opened('m-new');
    expect(heading()).toBe('家里人加入了，认识吗？');
    await tap('认识');
    expect(asked()).toContainEqual(['PUT /families/f1/members/m-new/recognised', undefined]);
    await tap('请出去');
    expect(asked()).toContainEqual(['DELETE /families/f1/members/m-new', undefined]);
  });

  it('of one who is known: who is to be asked, and nothing to tap', async () => {
    await opened('m-mum');
    expect(screen.getByText('要请人出去，找女儿。')).toBeTruthy();
    expect(screen.queryByText('请出去')).toBeNull();
  });

  it('who keeps the family hands it over', async () => {
    await opened('m-daughter', keptByMe);
    await tap('谁进谁出，交给女儿看着');
    await tap('交给女儿');
    expect(asked()).toContainEqual(['PUT /families/f1/members/m-daughter/keeper', undefined]);
  });

  it.each([
    ['m-daughter', '请女儿出去'],
    ['m-mum', '请这位长辈出去'],
  ])('who keeps the family puts %s out: %s', async (member, words) => {
    await opened(member, keptByMe);
    await tap('请出去');
    await tap(words);
    expect(asked()).toContainEqual([`DELETE /families/f1/members/${member}`, undefined]);
  });

  it('who has left is not there', async () => {
    await opened('nobody');
    expect(heading()).toBe('这个人不在家里了');
  });
});
