import { act, render, screen } from '@testing-library/react';
import JoinPage from '../../../src/pages/kin/join/index.tsx';
import { findElder } from '../../../src/state/elders.ts';
import { forgetRemote } from '../../../src/state/remote.ts';
import { syncNow } from '../../../src/state/sync.ts';
import { fake } from '../../stand-ins/taro.ts';
import { aFamily, aMember } from '../../words/some-family.ts';
import { aMother } from '../ways/a-mother.ts';
import { onThePhone, openedUrl } from '../ways/on-the-phone.ts';
import { asked, heading, serviceGone, serviceSays, tap } from './service.ts';

const secret = 'AQEBAQEBAQEBAQEBAQEBAQ';
const me = (change = {}) => aMember({ id: 'm-me', me: true, recognised: false, ...change });
const daughter = aMember({ id: 'm-daughter', word: 'daughter', keeper: true });
const joined = aFamily({ members: [daughter, me()] });
const herself = aMother({ relation: 'other' });

/** Every change that was sent. */
const told = () =>
  asked().flatMap(([what, body]) => (what === 'POST /changes' ? (body as { changes: unknown[] }).changes : []));

const opened = async (i = secret) => {
  onThePhone({ i }, []);
  forgetRemote();
};

const shown = async () => {
  render(<JoinPage />);
  await act(() => syncNow());
};

afterEach(serviceGone);

describe('an invite card, opened by somebody who never saw the app', () => {
  it('helps first, and says who is behind it and what the others will see', async () => {
    await opened();
    serviceSays([joined], [herself]);
    await shown();
    expect(heading()).toBe('一起照看家里的认证');
    expect(screen.getByText('3 个人一起照看 2 位长辈。谁办好了，大家都知道。')).toBeTruthy();
    expect(screen.getByText('别人看到您的')).toBeTruthy();
    await tap('先看看怎么认证');
    expect(openedUrl()).toBe('/pages/ways/choose/index');
    expect(fake.called('login')).toEqual([]);
  });

  it.each([
    ['is used up, old or revoked', secret],
    ['is none', 'what-somebody-typed'],
  ])('one that %s says one sentence and still helps', async (_why, i) => {
    await opened(i);
    serviceSays([], [], { shut: true });
    await shown();
    expect(heading()).toBe('这张卡片不能再用来加入了');
    expect(screen.queryByText('加入这个家')).toBeNull();
    await tap('先看看怎么认证');
    expect(openedUrl()).toBe('/pages/ways/choose/index');
  });

  it('without a net it is not called dead: it can be asked again', async () => {
    await opened();
    serviceSays([], []);
    fake.answers.set('request', new Error('request:fail'));
    await shown();
    serviceSays([], []);
    await tap('再连一次');
    expect(screen.getByText(/^3 个人一起照看/)).toBeTruthy();
  });
});

describe('joining', () => {
  const join = async () => {
    await opened();
    serviceSays([joined], [herself]);
    await shown();
    await tap('加入这个家');
  };

  it('is one tap, then the two things that nobody can know', async () => {
    await join();
    expect(asked()).toContainEqual(['POST /joins', { secret, word: null }]);
    expect(heading()).toBe('家里叫您什么？');
    await tap('儿子');
    await tap('下一步');
    expect(asked()).toContainEqual(['PUT /families/f1/word', { word: 'son' }]);
    expect(heading()).toBe('您叫这位长辈什么？');
    await tap('妈妈');
    await tap('下一步');
    expect(told()).toContainEqual(expect.objectContaining({ what: 'relation', elder: 'e1', value: 'mum' }));
    expect(fake.called('switchTab')).toEqual([{ url: '/pages/family/index' }]);
  });

  it('以后再说 is an answer to both, and nothing is guessed', async () => {
    await join();
    await tap('下一步');
    expect(screen.getByText('点一个，或者点「以后再说」。')).toBeTruthy();
    await tap('以后再说');
    await tap('以后再说');
    expect(findElder('e1')?.relation).toBe('other');
    expect(asked().some(([what]) => what.endsWith('/word'))).toBe(false);
    expect(fake.called('switchTab')).toEqual([{ url: '/pages/family/index' }]);
  });

  it('of one elder, who is 长辈自己 has said what they call them', async () => {
    await join();
    await tap('长辈自己');
    await tap('下一步');
    expect(told()).toContainEqual(expect.objectContaining({ what: 'relation', elder: 'e1', value: 'self' }));
    expect(fake.called('switchTab')).toEqual([{ url: '/pages/family/index' }]);
  });

  it.each([
    ['is asked whether it is one', true, 'redirectTo', '/pages/kin/same/index?family=f1'],
    ['and whom nobody knows yet is asked on 家庭, later', false, 'switchTab', '/pages/family/index'],
  ])('who has such an elder already %s', async (_what, recognised, call, url) => {
    const own = aMother({ id: 'own', benefits: aMother({}, { id: 'own-b' }).benefits });
    onThePhone({ i: secret }, [own]);
    forgetRemote();
    serviceSays([{ ...joined, members: [daughter, me({ recognised })] }], [herself, own], { later: true });
    await shown();
    await tap('加入这个家');
    await tap('以后再说');
    await tap('以后再说');
    expect(fake.called(call)).toEqual([{ url }]);
  });
});
