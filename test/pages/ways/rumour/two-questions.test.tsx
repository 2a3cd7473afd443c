import { screen } from '@testing-library/react';
import { fake } from '../../../stand-ins/taro.ts';
import { aMother } from '../a-mother.ts';
import { onThePhone, sharedCard } from '../on-the-phone.ts';
import { paste, rumour, scam, tap } from './pasted.tsx';
import '../../../support/in-november-2026.ts';

describe('when the words alone do not tell', () => {
  const open = '妈，记得去认证。';

  it('asks what it wants, with the family’s own date below', () => {
    onThePhone({}, [aMother()]);
    paste(open);
    expect(screen.getByRole('heading', { name: '光看字看不出来。它叫您做什么？' })).toBeTruthy();
    expect(screen.getByText(/^您家的日子：按福建省的规定推算，妈妈在 2026年12月14日前查一次/)).toBeTruthy();
    expect(screen.queryByText('为什么这样说')).toBeNull();
  });

  it.each([
    ['点链接，或扫码', '社区，或认识的人', '看不出来', '先别点。打电话问发的人，或拨 12333。'],
    ['给验证码、密码、卡号', '短信', '有骗子的样子', '别给。是电话就挂断，自己拨 12333 问。'],
    ['交钱、转账', '群里转的', '有骗子的样子', '别给钱。自己拨 12333 问。'],
    ['装软件、开共享', '电话', '有骗子的样子', '别装，别共享。是电话就挂断。'],
    ['只叫去办认证', '群里转的', '像平常的通知', '照您家的日子办，不照它的。'],
    ['都没有', '社区，或认识的人', '像平常的通知', '看看就行，不用照它做什么。'],
  ])('%s, %s: %s', (asks, from, word, action) => {
    onThePhone();
    paste(open);
    tap(asks, from);
    expect(screen.getByRole('heading', { name: `这条消息，${word}` })).toBeTruthy();
    expect(screen.getByText(action)).toBeTruthy();
  });

  it('the second question stands alone on the screen', () => {
    onThePhone();
    paste(open);
    tap('都没有');
    expect(screen.getByRole('heading', { name: '是谁发来的？' })).toBeTruthy();
    expect(screen.queryByText('点链接，或扫码')).toBeNull();
  });

  it('换一条 forgets the answers', () => {
    onThePhone();
    paste(open);
    tap('交钱、转账', '换一条');
    expect(screen.getByLabelText('那条消息')).toBeTruthy();
  });

  it('the card carries the answer’s verdict and neither message nor answer', () => {
    onThePhone();
    paste(open);
    tap('交钱、转账', '群里转的');
    expect(sharedCard()).toMatchObject({ path: '/pages/ways/rumour/index?verdict=scam-signs' });
  });
});

describe('when the words seem to be bad, the two questions may still settle it', () => {
  const seems = '您的养老账户状态不对，下午我来您手机上看一看，帮您弄好。';
  const more = '再答两句，看得更准';

  it('what it seems to be is said at once, with the questions below it', () => {
    onThePhone();
    paste(seems);
    expect(screen.getByRole('heading', { name: '这条消息，看着像骗子的话' })).toBeTruthy();
    expect(screen.getByText(/^别点链接/)).toBeTruthy();
    tap(more);
    expect(screen.getByRole('heading', { name: '它叫您做什么？' })).toBeTruthy();
  });

  it.each([
    ['装软件、开共享', '电话', '有骗子的样子', '要您装软件，或者看您的屏幕。'],
    ['给验证码、密码、卡号', '短信', '有骗子的样子', '要您的卡号、密码、验证码。真的通知不要这些。'],
    ['都没有', '社区，或认识的人', '看不出来', '光看字有点像。照您答的，又说不准了。也不等于是真的。'],
    ['只叫去办认证', '社区，或认识的人', '看不出来', '光看字有点像。照您答的，又说不准了。也不等于是真的。'],
  ])('%s, %s: %s', (asks, from, word, why) => {
    onThePhone();
    paste(seems);
    tap(more, asks, from);
    expect(screen.getByRole('heading', { name: `这条消息，${word}` })).toBeTruthy();
    expect(screen.getByText(why)).toBeTruthy();
    expect(screen.queryByText(more)).toBeNull();
  });

  it.each([
    ['taken back', seems, ['都没有', '社区，或认识的人'], '看不出来', '消息里写着「您的养老账户状态不对」'],
    [
      'taken back, and told by signs',
      rumour,
      ['点链接，或扫码', '社区，或认识的人'],
      '看不出来',
      '消息里写着「一律停发」',
    ],
    ['another verdict', rumour, ['交钱、转账', '群里转的'], '有骗子的样子', '消息里写着「一律停发」'],
  ])('%s: what had looked odd can still be read, and is no reason any more', (_name, message, taps, word, odd) => {
    onThePhone();
    paste(message);
    tap(more, ...taps);
    expect(screen.getByRole('heading', { name: `这条消息，${word}` })).toBeTruthy();
    expect(screen.getByRole('heading', { name: '刚才觉得不对的地方' })).toBeTruthy();
    expect(screen.getByText(odd)).toBeTruthy();
    expect(screen.queryByText('为什么这样说')).toBeNull();
  });

  it('a slip of the finger is not the last word: the two are answered anew, or the answer stays', () => {
    onThePhone();
    paste(seems);
    tap(more, '都没有', '社区，或认识的人', '点错了，重新答', '不答了，看刚才的');
    expect(screen.getByRole('heading', { name: '这条消息，看不出来' })).toBeTruthy();
    tap('点错了，重新答', '装软件、开共享', '电话');
    expect(screen.getByRole('heading', { name: '这条消息，有骗子的样子' })).toBeTruthy();
  });

  it('a rumour that an aunt passes on asks nothing, and stays one with its reasons', () => {
    onThePhone();
    paste(rumour);
    tap(more, '都没有', '社区，或认识的人');
    expect(screen.getByRole('heading', { name: '这条消息，像谣言' })).toBeTruthy();
    expect(screen.getByText('消息里写着「一律停发」')).toBeTruthy();
  });

  it('what only sounds like a rumour may be a swindle: it says as well what not to give', () => {
    onThePhone();
    paste('隔壁老张说了，今年戴眼镜认证都不算数，要重新去镇上');
    expect(screen.getByRole('heading', { name: '这条消息，看着像谣言' })).toBeTruthy();
    for (const advice of [/^先别转发/, /^别点链接/]) expect(screen.getByText(advice)).toBeTruthy();
  });

  it('each question and each answer is read from its beginning', () => {
    onThePhone();
    paste(seems);
    tap(more, '都没有', '社区，或认识的人');
    expect(fake.called('pageScrollTo')).toMatchObject(Array.from({ length: 3 }, () => ({ scrollTop: 0 })));
  });

  it('nobody has to answer: one may go back to what it seemed', () => {
    onThePhone();
    paste(seems);
    tap(more, '都没有', '不答了，看刚才的');
    expect(screen.getByRole('heading', { name: '这条消息，看着像骗子的话' })).toBeTruthy();
  });

  it('what so plainly asks for a card and a code is not asked about', () => {
    onThePhone();
    paste(scam);
    expect(screen.queryByText(more)).toBeNull();
  });
});
