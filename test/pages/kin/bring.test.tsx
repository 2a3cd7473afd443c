import { act, render, screen } from '@testing-library/react';
import BringPage from '../../../src/pages/kin/bring/index.tsx';
import { forgetRemote } from '../../../src/state/remote.ts';
import { syncNow } from '../../../src/state/sync.ts';
import { fake } from '../../stand-ins/taro.ts';
import { aFamily, aMember } from '../../words/some-family.ts';
import { aMother } from '../ways/a-mother.ts';
import { onThePhone, sharedCard } from '../ways/on-the-phone.ts';
import { asked, heading, serviceGone, serviceSays, tap } from './service.ts';

const secret = 'AQEBAQEBAQEBAQEBAQEBAQ';
const dad = aMother({ id: 'e2', relation: 'dad', benefits: aMother({}, { id: 'e2-b' }).benefits });
const alone = aFamily({ members: [aMember({ id: 'm-me', me: true, keeper: true, word: 'daughter' })] });

const opened = async (families: Parameters<typeof serviceSays>[0], params = {}, later = true) => {
  onThePhone(params, [aMother(), dad]);
  forgetRemote();
  serviceSays(families, [aMother(), dad], { later });
  render(<BringPage />);
  await act(() => syncNow());
};

afterEach(serviceGone);

describe('哪几位一起照看？', () => {
  it('none is chosen before, and none is no answer', async () => {
    await opened([alone]);
    expect(heading()).toBe('哪几位一起照看？');
    await tap('选好了，下一步');
    expect(screen.getByText('先点一下，哪几位一起照看。')).toBeTruthy();
    expect(asked()).not.toContainEqual(expect.arrayContaining(['POST /families']));
  });

  it('the family begins with who was chosen, the word, and a card that can be sent', async () => {
    await opened([alone]);
    await tap('妈妈');
    await tap('选好了，下一步');
    expect(heading()).toBe('家里叫您什么？');
    await tap('女儿');
    await tap('好了，备邀请卡');
    expect(asked()).toContainEqual(['POST /families', { elders: ['e1'], word: 'daughter', secret }]);
    expect(heading()).toBe('备好了，发到家庭群');
    expect(sharedCard().path).toBe(`/pages/kin/join/index?i=${secret}`);
    await tap('发邀请卡到家庭群');
    expect(asked()).toContainEqual(['POST /families/f1/invites/begin', { secret }]);
  });

  it('以后再说 is an answer', async () => {
    await opened([alone]);
    await tap('妈妈');
    await tap('选好了，下一步');
    await tap('以后再说');
    expect(asked()).toContainEqual(['POST /families', { elders: ['e1'], word: null, secret }]);
  });

  it('into a family that is there, only who is still the person’s alone', async () => {
    await opened([alone], { family: 'f1' }, false);
    expect(screen.queryByText('妈妈')).toBeNull();
    await tap('爸爸');
    await tap('和家里人一起照看');
    expect(asked()).toContainEqual(['POST /families/f1/elders', { elders: ['e2'] }]);
  });

  it('offline says so, and nothing is lost', async () => {
    await opened([alone]);
    await tap('妈妈');
    await tap('选好了，下一步');
    fake.answers.set('request', new Error('request:fail'));
    await tap('女儿');
    await tap('好了，备邀请卡');
    expect(heading()).toBe('家里叫您什么？');
    expect(screen.getByText('没连上网。您填的还在，连上再点一次。')).toBeTruthy();
  });
});
