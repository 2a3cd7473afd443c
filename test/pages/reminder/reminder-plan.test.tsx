import { act, screen } from '@testing-library/react';
import { errors } from '../../../src/contract/errors.ts';
import { patchRemote } from '../../../src/state/remote.ts';
import { FakeService } from '../../state/fake-service.ts';
import { instant } from '../../support/day.ts';
import { aMother } from '../ways/a-mother.ts';
import { known, later, opened, serviceAnswers, shown, shownAgain } from './opened.tsx';
import '../../support/in-november-2026.ts';

afterEach(() => jest.useRealTimers());

describe('what will come', () => {
  it('a message that a subscription backs is told with its hour and words; one without has its words as well, and says that it is missing', async () => {
    await opened(aMother());
    known();
    await shown();
    serviceAnswers();
    expect(screen.getAllByRole('listitem').map((item) => item.getAttribute('aria-label'))).toEqual([
      '会发，11月30日  星期一 上午 9 点，「最好 12月7日前办，先查一查」',
      '还差这一条，12月7日  还差这一条，「最好今天办，先查查办没办」',
    ]);
    expect(screen.getByText('最要紧的 2 条')).toBeTruthy();
    expect(screen.getByText('有 1 条了，还差 1 条')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: '11月30日，微信会提醒您' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: '妈妈 · 最晚 12月14日' })).toBeTruthy();
  });

  it('the service cannot be reached: the day it told is kept, nothing is promised of it', async () => {
    await opened(aMother());
    known();
    await shown();
    expect(screen.getByRole('heading', { level: 1, name: '记着 11月30日提醒您，连上了再核对' })).toBeTruthy();
    expect(document.body.textContent).not.toContain('微信会');
  });

  it('it cannot be reached, and does not know of a subscription: nothing counts as sure to be sent', async () => {
    await opened(aMother());
    known({ credits: 0 });
    patchRemote({ accepts: [{ templateId: 'T1', acceptId: 'a1', acceptedAt: instant('2026-11-24T02:00:00.000Z') }] });
    await shown();
    expect(screen.getByRole('heading', { level: 1, name: '还没告诉提醒服务，送到了才能叫您' })).toBeTruthy();
    const spoken = screen.getAllByRole('listitem').map((item) => item.getAttribute('aria-label') ?? '');
    expect(spoken[0]).toMatch(/^还没告诉提醒服务，11月30日/);
    expect(spoken.filter((words) => words.startsWith('会发'))).toEqual([]);
  });

  it('what is missing is asked for first, what is complete comes after the plan', async () => {
    const comesFirst = () => {
      const [plan, ask] = [
        screen.getByText('福建省 · 城乡居民'),
        screen.getByRole('button', { name: /^(订阅提醒|再订一条)$/ }),
      ];
      return (ask.compareDocumentPosition(plan) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
    };
    await opened(aMother());
    known();
    await shown();
    expect(comesFirst()).toBe(true);
    act(() => known({ plan: { funded: [], unfunded: [], missingCredits: 0, missingForBest: 0 } }));
    expect(comesFirst()).toBe(true); // not under the hand
    await shownAgain();
    expect(comesFirst()).toBe(false);
  });

  it('a moment gone by, the page open over night or the clock moved: the next one is told, as far as a subscription is left', async () => {
    await opened(aMother());
    known({
      credits: 2,
      plan: {
        funded: [later('2026-11-23', 'check-14'), later('2026-12-07', 'check-7')],
        unfunded: [],
        missingCredits: 0,
        missingForBest: 0,
      },
    });
    await shown();
    serviceAnswers();
    const days = screen.getAllByRole('listitem').map((item) => item.getAttribute('aria-label') ?? '');
    expect(days.filter((words) => words.includes('11月23日'))).toEqual([]);
    expect(days.filter((words) => words.startsWith('会发'))).toHaveLength(1);
  });

  it('the day typed lies after today, as the phone’s clock was set back: says that', async () => {
    await opened(aMother({}, { lastCertifiedOn: '2026-12-15' }));
    await shown();
    expect(screen.getByText('您填的日子在今天之后：12月15日。手机的日期没错，就改一改填的日子。')).toBeTruthy();
  });

  it('the message shown beside the plan is said to be a sample', async () => {
    await opened(aMother());
    known();
    await shown();
    expect(screen.getByText('消息长什么样').parentElement?.textContent).toContain('日子是举例的');
  });

  it('without a subscription nothing is promised', async () => {
    await opened(aMother());
    await shown();
    const spoken = screen.getAllByRole('listitem').map((item) => item.getAttribute('aria-label'));
    expect(spoken.length).toBeGreaterThan(0);
    expect(spoken.every((words) => words?.startsWith('还差这一条'))).toBe(true);
    expect(screen.getByText('还没有订过')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: '先订阅一条，到时候才能叫您' })).toBeTruthy();
  });

  it('no date is known: says how to get one', async () => {
    await opened(aMother({}, { lastCertifiedOn: null }));
    await shown();
    expect(screen.getByText('还不知道上次哪天办的，先提醒您查一查。查到了填上，就按日子提醒。')).toBeTruthy();
  });

  it.each([
    [
      'an estimate is worded as one',
      { region: '650100' },
      { scheme: 'enterprise', lastCertifiedOn: '2026-01-15' },
      '妈妈 · 先按 12月31日前查一查',
    ],
    ['a date that is over is not told as one to come', {}, { lastCertifiedOn: '2024-08-11' }, '妈妈 · 先查一查'],
    ['the last day itself', {}, { lastCertifiedOn: '2025-11-25' }, '妈妈 · 最晚就是今天'],
    [
      'waiting beyond the date',
      {},
      { lastCertifiedOn: '2025-11-01', state: 'waiting', waitingSince: '2026-11-20' },
      '妈妈 · 在等结果',
    ],
    ['no date', {}, { lastCertifiedOn: null }, '妈妈'],
  ] as const)('the heading: %s', async (_name, change, dates, words) => {
    await opened(aMother(change, dates));
    await shown();
    expect(screen.getByRole('heading', { level: 2, name: words })).toBeTruthy();
  });

  it.each([
    ['the last date is not known', { lastCertifiedOn: null }, /^还不知道上次哪天办的，先提醒您查一查。/],
    [
      'never certified, and nothing to count from',
      { lastCertifiedOn: 'never' },
      /^这里算不出哪天该办，先提醒您查一查。/,
    ],
  ] as const)('no day to count to, since %s: says so, and when it is looked up', async (_name, dates, words) => {
    await opened(aMother({}, dates));
    await shown();
    expect(screen.getByText(words)).toBeTruthy();
    const [first] = screen.getAllByRole('listitem');
    expect(first?.getAttribute('aria-label')).toContain('12月1日');
  });

  it('a date that is over is looked up again, and not called a day to come', async () => {
    await opened(aMother({}, { lastCertifiedOn: '2024-08-11' }));
    await shown();
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByText('2027年1月12日')).toBeTruthy(); // folded away: it only makes it steadier
    expect(screen.queryByText(/还不知道上次哪天办的/)).toBeNull();
  });

  it('what was changed and not sent yet is said to be safe', async () => {
    await opened(aMother());
    await shown();
    expect(screen.getByText('刚改的还没送到提醒服务。连上网会自己送，您填的都在。')).toBeTruthy();
  });

  it('no service is set: says so, with the plan still there', async () => {
    await opened(aMother());
    known();
    await shown();
    expect(screen.getByText('微信提醒还用不了')).toBeTruthy();
    expect(screen.getByText('这里还没有接上提醒服务。先用手机日历记着。')).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });

  it.each([
    ['cannot be reached', null, '提醒服务这会儿连不上', '没连上网。您填的还在，连上再点一次。'],
    ['broke', 'internal', '提醒服务出了点毛病', errors.internal.sentence],
    ['was asked too often', 'too-many-requests', '还没送到提醒服务', errors['too-many-requests'].sentence],
    ['is not let in by WeChat', 'login-refused', '微信提醒用不了', errors['login-refused'].sentence],
    ['was not logged in to', 'login-code-used', '这次没登录上', errors['login-code-used'].sentence],
    ['will not have the elder', 'unknown-region', '有一处没送过去', errors['unknown-region'].sentence],
  ] as const)('the service %s: says which', async (_name, code, lead, sentence) => {
    await opened(aMother());
    const service = new FakeService();
    service.start();
    service.down = code === null;
    if (code) service.refuse = { path: /changes/, code };
    await shown();
    service.stop();
    expect(screen.getByText(lead)).toBeTruthy();
    expect(screen.getAllByText(sentence).length).toBeGreaterThan(0);
  });
});
