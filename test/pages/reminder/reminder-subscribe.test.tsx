import { act, fireEvent, screen } from '@testing-library/react';
import { remote } from '../../../src/state/remote.ts';
import { fake } from '../../stand-ins/taro.ts';
import { aMother } from '../ways/a-mother.ts';
import { known, opened, serviceAnswers, shown, tap } from './opened.tsx';

const button = (name: string) => screen.getByRole('button', { name });

afterEach(() => jest.useRealTimers());

describe('订阅', () => {
  it('without the template ids the button is off and says why, and WeChat is not asked', async () => {
    await opened(aMother());
    await shown();
    expect(button('订阅提醒').getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('现在还订不了')).toBeTruthy();
    await tap('订阅提醒');
    expect(fake.called('requestSubscribeMessage')).toEqual([]);
  });

  it('asks WeChat in the tap itself, before anything is awaited', async () => {
    await opened(aMother());
    known();
    await shown();
    fireEvent.click(screen.getByText('再订一条'));
    expect(fake.called('requestSubscribeMessage')).toEqual([{ tmplIds: ['T1'], entityIds: [] }]);
    await act(async () => {});
  });

  it('a second tap while WeChat is asking asks nothing twice', async () => {
    await opened(aMother());
    known();
    await shown();
    fireEvent.click(screen.getByText('再订一条'));
    fireEvent.click(screen.getByText('再订一条'));
    expect(fake.called('requestSubscribeMessage')).toHaveLength(1);
    await act(async () => {});
  });

  it('允许: one more, at once, and kept until the service has it', async () => {
    await opened(aMother());
    known();
    fake.answers.set('requestSubscribeMessage', { T1: 'accept' });
    await shown();
    await tap('再订一条');
    expect(screen.getByText('最要紧的都有了')).toBeTruthy();
    expect(screen.getByText('好，多了一条')).toBeTruthy();
    expect(remote.get().accepts).toMatchObject([{ templateId: 'T1' }]);
    expect(screen.getByText('还没告诉提醒服务，连上网会自己送。还想更稳，再点一次。')).toBeTruthy();
    serviceAnswers();
    expect(screen.getByText('下次 11月30日提醒。还想更稳，再点一次。')).toBeTruthy();
  });

  const slow = (answer: unknown) => () => {
    jest.setSystemTime(Date.now() + 2000);
    return answer;
  };
  const failed = (errCode: number) => Object.assign(new Error('requestSubscribeMessage:fail'), { errCode });

  it.each([
    ['拒绝', slow({ T1: 'reject' }), '好，不提醒', false],
    ['总是保持 and 拒绝', { T1: 'reject' }, '微信记着您上次没让发', true],
    ['the main switch is off', failed(20004), '微信里的提醒总开关关着', true],
    ['banned', { T1: 'ban' }, '微信暂时不让发', false],
    ['filtered', { T1: 'filter' }, '微信没有弹出来', false],
    ['no network', failed(10002), '没连上网', false],
    ['gone to the background', failed(10005), '刚才切走了，没弹出来', false],
    ['a code that nobody knows', failed(99999), '不知道订上了没有', false],
    ['our own mistake', failed(20001), '提醒还没设好', false],
  ])('%s: its own words, its own way out, nothing counted', async (_name, answer, words, settings) => {
    await opened(aMother());
    known();
    fake.answers.set('requestSubscribeMessage', answer);
    await shown();
    await tap('再订一条');
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByText('有 1 条了，还差 1 条')).toBeTruthy();
    expect(fake.called('pageScrollTo')).toMatchObject([{ selector: '#subscribe-answer' }]); // the answer is not behind the tab bar
    expect(screen.queryByText('打开微信的设置') !== null).toBe(settings);
    expect(button('再订一条').getAttribute('aria-disabled')).toBe('false');
  });

  it('from a remembered 拒绝 the settings are one tap away', async () => {
    await opened(aMother());
    known();
    fake.answers.set('requestSubscribeMessage', { T1: 'reject' });
    await shown();
    await tap('再订一条');
    await tap('打开微信的设置');
    expect(fake.called('openSetting')).toEqual([{ withSubscriptions: true }]);
  });
});
