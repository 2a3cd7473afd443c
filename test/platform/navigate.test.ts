import { openPage } from '../../src/platform/navigate.ts';
import { fake } from '../stand-ins/taro.ts';

const opened = () => fake.called('navigateTo').map((options) => (options as { url: string }).url);

/** WeChat answers, and the page is there. */
const answered = () => jest.advanceTimersByTimeAsync(0);

beforeEach(() => {
  jest.useFakeTimers();
  fake.reset();
});
afterEach(() => jest.runOnlyPendingTimersAsync());

describe('a page that is opened', () => {
  it('opens once, however often a trembling hand taps; the next one when it is there', async () => {
    openPage('/pages/a');
    openPage('/pages/a');
    expect(opened()).toEqual(['/pages/a']);
    await answered();
    openPage('/pages/b');
    expect(opened()).toEqual(['/pages/a', '/pages/b']);
  });

  it('takes the place of this one where WeChat opens no more', async () => {
    fake.answers.set('navigateTo', new Error('navigateTo:fail webview count limit exceed'));
    openPage('/pages/a');
    await answered();
    expect(fake.called('redirectTo')).toEqual([{ url: '/pages/a' }]);
  });

  it('WeChat never answers: a second later taps count again', async () => {
    fake.answers.set('navigateTo', () => new Promise(() => {}));
    openPage('/pages/a');
    await jest.advanceTimersByTimeAsync(900);
    openPage('/pages/a');
    expect(opened()).toEqual(['/pages/a']);
    await jest.advanceTimersByTimeAsync(100);
    openPage('/pages/a');
    expect(opened()).toEqual(['/pages/a', '/pages/a']);
  });

  it('a late answer about the first does not let a second tap on the next one through', async () => {
    let answerLate = (_answer: unknown): void => {};
    fake.answers.set('navigateTo', () => new Promise((resolve) => (answerLate = resolve)));
    openPage('/pages/a');
    const answerFirst = answerLate;
    await jest.advanceTimersByTimeAsync(1000);
    openPage('/pages/b');
    answerFirst({});
    await answered();
    openPage('/pages/b');
    expect(opened()).toEqual(['/pages/a', '/pages/b']);
  });
});
