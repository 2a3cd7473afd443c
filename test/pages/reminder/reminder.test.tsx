import { act, fireEvent, render, screen } from '@testing-library/react';
import type { Me, WireMessage } from '../../../src/api/contract';
import ReminderPage from '../../../src/pages/reminder/index';
import { calendarDates } from '../../../src/state/calendar-dates';
import { preferences, restorePreferences } from '../../../src/state/preferences';
import { forgetRemote, patchRemote, remote } from '../../../src/state/remote';
import { syncNow } from '../../../src/state/sync';
import { toWire } from '../../../src/state/wire';
import { fake } from '../../stand-ins/taro';
import { FakeService } from '../../state/fake-service';
import { aMother } from '../ways/a-mother';
import { onThePhone, openedUrl } from '../ways/on-the-phone';

const usual = { hour: 9, yearlyLookUpOn: null, enabled: true };
const template = {
  purpose: 'reminder',
  id: 'T1',
  title: '待办事项提醒',
  fields: [{ label: '事项', sample: '妈妈的养老认证' }],
};
const later = (on: string, kind: 'check-14' | 'check-7') => ({
  benefitId: 'b1',
  kind,
  on,
  at: `${on}T01:00:00.000Z`,
  round: 1,
});

/** What the service said, up to date with the mother of this phone. */
const known = (me: Partial<Me> = {}) =>
  patchRemote({
    templates: [template],
    sent: { e1: JSON.stringify(toWire(aMother())) },
    sentPreferences: JSON.stringify(usual),
    me: {
      elders: [toWire(aMother())],
      preferences: usual,
      credits: 1,
      plan: {
        funded: [later('2026-11-30', 'check-14')],
        unfunded: [later('2026-12-07', 'check-7')],
        missingCredits: 1,
      },
      messages: [],
      ...me,
    },
  });

async function opened(...kept: ReturnType<typeof aMother>[]) {
  onThePhone({}, kept);
  await syncNow();
  forgetRemote();
  preferences.set(usual);
  calendarDates.set({});
  await syncNow();
  forgetRemote();
}

/** No service is set here: what it said before stays on the screen, with the reason it says no more. */
async function shown() {
  render(<ReminderPage />);
  await act(() => syncNow());
}

const tap = async (text: string) => {
  await act(async () => void fireEvent.click(screen.getByText(text)));
  await act(() => syncNow());
};
const button = (name: string) => screen.getByRole('button', { name });

afterEach(() => jest.useRealTimers());

describe('提醒, before there is an elder', () => {
  it.each([
    ['nobody yet', []],
    ['only one who is not reminded any more', [aMother({ stopped: 'deceased' })]],
  ])('%s: leads to adding one, promises nothing', async (_name, kept) => {
    await opened(...kept);
    await shown();
    expect(screen.getByRole('heading', { name: '先加一位长辈，再说提醒' })).toBeTruthy();
    expect(screen.queryByText('订阅提醒')).toBeNull();
    await tap('加一位长辈');
    expect(openedUrl()).toBe('/pages/elder/index');
  });
});

describe('what will come', () => {
  it('a message that a subscription backs is told with its hour and words; one without says that it cannot be sent', async () => {
    await opened(aMother());
    known();
    await shown();
    expect(screen.getAllByRole('listitem').map((item) => item.getAttribute('aria-label'))).toEqual([
      '会发，11月30日  上午 9 点，「还有 14 天，先查查办没办」',
      '还发不了，12月7日  还发不了，还差 1 次订阅',
    ]);
    expect(screen.getByText('还能发 1 条，要发 2 条')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: '到时候，微信会发消息给您' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: '妈妈 · 12月14日前' })).toBeTruthy();
  });

  it('without a subscription nothing is promised', async () => {
    await opened(aMother());
    await shown();
    const spoken = screen.getAllByRole('listitem').map((item) => item.getAttribute('aria-label'));
    expect(spoken.length).toBeGreaterThan(0);
    expect(spoken.every((words) => words?.startsWith('还发不了'))).toBe(true);
    expect(screen.getByText(/^还能发 0 条/)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: '先订阅一条，到时候才能叫您' })).toBeTruthy();
  });

  it('no date is known: says how to get one', async () => {
    await opened(aMother({}, { lastCertifiedOn: null }));
    await shown();
    expect(screen.getByText('还没有能算出的日子。先查到上次哪天认证的，填上就有了。')).toBeTruthy();
  });

  it.each([
    [
      'an estimate is worded as one',
      { region: '650100' },
      { scheme: 'enterprise', lastCertifiedOn: '2026-01-15' },
      '妈妈 · 先按 12月31日前查一查',
    ],
    ['a date that is over is not told as one to come', {}, { lastCertifiedOn: '2024-08-11' }, '妈妈 · 先查一查'],
    ['the last day itself', {}, { lastCertifiedOn: '2025-11-25' }, '妈妈 · 就是今天'],
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
    ['all moments are past', { lastCertifiedOn: '2024-08-11' }, /^能提醒的日子都过了。/],
    ['the last date is not known', { lastCertifiedOn: null }, /^还没有能算出的日子。先查到上次哪天认证的/],
    ['never certified, and nothing to count from', { lastCertifiedOn: 'never' }, /^这里算不出哪天该办。/],
  ] as const)('no message to come, since %s: says so', async (_name, dates, words) => {
    await opened(aMother({}, dates));
    await shown();
    expect(screen.queryAllByRole('listitem')).toEqual([]);
    expect(screen.getByText(words)).toBeTruthy();
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
    ['broke', 'internal', '提醒服务出了点毛病', 'internal。'],
    ['was asked too often', 'too-many-requests', '还没送到提醒服务', 'too-many-requests。'],
    ['is not let in by WeChat', 'login-refused', '微信提醒用不了', 'login-refused。'],
    ['was not logged in to', 'login-code-used', '这次没登录上', 'login-code-used。'],
    ['will not have the elder', 'unknown-region', '有一处没送过去', 'unknown-region。'],
  ])('the service %s: says which', async (_name, code, lead, sentence) => {
    await opened(aMother());
    const service = new FakeService();
    service.start();
    service.down = code === null;
    if (code) service.refuse = { path: /elders/, code, statusCode: 400 };
    await shown();
    service.stop();
    expect(screen.getByText(lead)).toBeTruthy();
    expect(screen.getAllByText(sentence).length).toBeGreaterThan(0);
  });
});

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
    expect(screen.getByText(/^还能发 2 条/)).toBeTruthy();
    expect(screen.getByText('好，多了一条')).toBeTruthy();
    expect(remote.get().accepts).toMatchObject([{ templateId: 'T1' }]);
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
    ['not supported here', failed(99999), '这里弹不出来', false],
    ['our own mistake', failed(20001), '提醒还没设好', false],
  ])('%s: its own words, its own way out, nothing counted', async (_name, answer, words, settings) => {
    await opened(aMother());
    known();
    fake.answers.set('requestSubscribeMessage', answer);
    await shown();
    await tap('再订一条');
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByText('还能发 1 条，要发 2 条')).toBeTruthy();
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

describe('turning it off', () => {
  it('one tap, and nothing more is said to come; another turns it on again', async () => {
    await opened(aMother());
    known();
    await shown();
    await tap('都不要提醒了');
    expect(screen.getByRole('heading', { name: '提醒关着' })).toBeTruthy();
    expect(screen.queryAllByRole('listitem')).toEqual([]);
    expect(screen.queryByText('再订一条')).toBeNull();
    await tap('重新打开提醒');
    expect(preferences.get()).toEqual(usual);
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(0);
  });

  it('another hour is chosen in the row itself', async () => {
    await opened(aMother());
    await shown();
    await tap('几点发');
    await act(async () => void fireEvent.click(screen.getByRole('radio', { name: '下午 3 点' })));
    await act(() => syncNow());
    expect(preferences.get().hour).toBe(15);
  });
});

describe('once a year, to look it up', () => {
  const pick = async (name: string) => {
    await act(async () => void fireEvent.click(screen.getByRole('radio', { name })));
    await act(() => syncNow());
  };

  it('is off before it is chosen; a tap chooses the day, another takes it back', async () => {
    await opened(aMother({}, { lastCertifiedOn: null }));
    await shown();
    expect(screen.getByText('算不出日子的，每年发一条')).toBeTruthy();
    await tap('每年提醒查一查');
    expect(screen.getByRole('radio', { name: '不用' }).getAttribute('aria-checked')).toBe('true');
    await pick('4月5日');
    expect(preferences.get()).toEqual({ ...usual, yearlyLookUpOn: '04-05' });
    expect(screen.getByText('算不出日子的，每年 4月5日发一条')).toBeTruthy();
    expect(screen.getAllByRole('listitem')[0]?.getAttribute('aria-label')).toContain('4月5日');
    await pick('不用');
    expect(preferences.get().yearlyLookUpOn).toBeNull();
  });

  it('a day chosen elsewhere is one of those offered', async () => {
    await opened(aMother());
    preferences.set({ ...usual, yearlyLookUpOn: '03-08' });
    await shown();
    await tap('每年提醒查一查');
    expect(screen.getByRole('radio', { name: '3月8日' }).getAttribute('aria-checked')).toBe('true');
  });
});

describe('a kept day for the yearly message', () => {
  it.each([
    ['04-05', '04-05'],
    ['02-29', null],
    ['2-5', null],
    ['13-01', null],
    ['04-31', null],
    [5, null],
  ])('%s is read as %s', (kept, read) => {
    expect(restorePreferences({ hour: 9, yearlyLookUpOn: kept, enabled: true }).yearlyLookUpOn).toBe(read);
  });
});

describe('the phone calendar', () => {
  const row = '妈妈的日子，也放进手机日历';

  it('one entry per benefit, ringing at nine in China', async () => {
    await opened(aMother());
    await shown();
    expect(screen.getByText('12月14日上午 9 点响，不联网也会响')).toBeTruthy();
    await tap(row);
    expect(screen.getByText('记好了，12月14日上午 9 点会响')).toBeTruthy();
    expect(fake.called('addPhoneCalendar')).toMatchObject([{ startTime: Date.parse('2026-12-14T01:00:00Z') / 1000 }]);
    expect(calendarDates.get()).toEqual({ b1: '2026-12-14' });
  });

  it.each([
    [
      'refused',
      () => fake.answers.set('addPhoneCalendar', new Error('addPhoneCalendar:fail')),
      '没记上。想要了再点一次，或自己在日历里记',
    ],
    ['not there', () => fake.missing.add('addPhoneCalendar'), '这个微信版本记不了。请自己在日历里记'],
  ])('%s: says how to do it by hand', async (_name, given, words) => {
    await opened(aMother());
    given();
    await shown();
    await tap(row);
    expect(screen.getByText(words)).toBeTruthy();
    expect(calendarDates.get()).toEqual({});
  });

  it('the day has moved: the old entry has to be deleted by hand, with its day', async () => {
    await opened(aMother());
    calendarDates.set({ b1: '2026-12-01' });
    await shown();
    expect(screen.getByText('日子变成 12月14日了。日历里 12月1日 的旧提醒，请手动删掉')).toBeTruthy();
  });

  it('made anew after the day moved: the old entry is still there, and still said so', async () => {
    await opened(aMother());
    calendarDates.set({ b1: '2026-12-01' });
    await shown();
    await tap(row);
    expect(document.body.textContent).toContain('12月1日 的旧提醒，请手动删掉');
  });

  it('already in it', async () => {
    await opened(aMother());
    calendarDates.set({ b1: '2026-12-14' });
    await shown();
    expect(screen.getByText('12月14日的已经放进去了')).toBeTruthy();
  });

  it.each([
    ['is past', '2025-06-10'],
    ['is today, nine may be over', '2025-11-25'],
  ])('a day that %s is not offered', async (_name, lastCertifiedOn) => {
    await opened(aMother({}, { lastCertifiedOn }));
    await shown();
    expect(screen.queryByText(row)).toBeNull();
  });

  it('nothing is put in for one whose date is not known', async () => {
    await opened(aMother({}, { lastCertifiedOn: null }));
    await shown();
    expect(screen.queryByText(row)).toBeNull();
  });
});

describe('what was sent', () => {
  const message = (id: string, state: WireMessage['state'], on: string): WireMessage => ({
    id,
    benefitId: 'b1',
    kind: 'check-14',
    at: `${on}T01:00:00.000Z`,
    state,
    answer: state === 'failed' ? { code: 43101, sentence: '微信说没有订阅。' } : null,
    reason: null,
  });

  it('each with its day and what WeChat answered; what is planned or withdrawn is not called sent', async () => {
    await opened(aMother());
    known({
      messages: [
        message('m4', 'planned', '2026-11-24'),
        message('m3', 'failed', '2026-11-20'),
        message('m2', 'delivered', '2026-11-13'),
        message('m1', 'cancelled', '2026-11-01'),
      ],
    });
    await shown();
    expect(screen.getByText('2 条')).toBeTruthy();
    await tap('发过的');
    expect(screen.getByText(/^11月20日.没发成：微信说没有订阅。$/)).toBeTruthy();
    expect(screen.getByText(/^11月13日.微信说送到了$/)).toBeTruthy();
  });

  it.each([
    ['no-credit', '没有订阅，没发'],
    ['overtaken', '该发后面那条了，这条没发'],
    ['too-late', '隔得太久了，没发'],
    [null, '没发'],
  ] as const)('skipped for %s: says why', async (reason, words) => {
    await opened(aMother());
    known({ messages: [{ ...message('m1', 'skipped', '2026-11-20'), reason }] });
    await shown();
    await tap('发过的');
    expect(screen.getByText(/^11月20日/).textContent).toBe(`11月20日　${words}`);
  });

  it('of many the newest are shown', async () => {
    await opened(aMother());
    const day = (back: number) => new Date(Date.UTC(2026, 10, 23) - back * 86_400_000).toISOString().slice(0, 10);
    known({ messages: Array.from({ length: 50 }, (_, back) => message(`m${back}`, 'delivered', day(back))) });
    await shown();
    await tap('发过的');
    expect(screen.getByText(/^11月23日/)).toBeTruthy();
    expect(screen.getAllByText(/微信说送到了$/)).toHaveLength(20);
  });

  it('nothing yet', async () => {
    await opened(aMother());
    await shown();
    await tap('发过的');
    expect(screen.getByText('到日子发了，这里会写。')).toBeTruthy();
  });

  it('what a message looks like, in its own fields', async () => {
    await opened(aMother());
    known();
    await shown();
    await tap('消息长什么样');
    expect(screen.getByText('待办事项提醒')).toBeTruthy();
  });
});
