import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import Home from '../../../src/pages/home/index.tsx';
import { findElder } from '../../../src/state/elders.ts';
import { preferences } from '../../../src/state/preferences.ts';
import { forgetRemote, patchRemote } from '../../../src/state/remote.ts';
import { fake } from '../../stand-ins/taro.ts';
import { day } from '../../support/day.ts';
import { unrecognised } from '../../words/some-family.ts';
import { atHome } from '../family/at-home.ts';
import { heardOf } from '../heard-of.ts';
import { aMother } from '../ways/a-mother.ts';
import { openedUrl, pageCame } from '../ways/on-the-phone.ts';
import { answer, father, fine, leaf, nobody, opened, waiting } from './opened-home.tsx';
import '../../support/in-november-2026.ts';

describe('what is not known is not shown as if it were', () => {
  it('新疆: an unverified date has no leaf, no strip and no countdown, the thing to do is biggest', () => {
    opened(aMother({ region: '650000', regionName: '新疆' }, { lastCertifiedOn: '2026-06-20' }));
    expect(answer()).toBe('妈妈的认证，这些天查一查');
    expect(screen.queryAllByRole('img')).toEqual([]);
    expect(document.body.textContent).not.toMatch(/还有 \d+ 天|最晚/);
    expect(screen.getByText('当地规定没有找到，好几个省半年一次，先按半年算。拨 12333 问一句更稳。')).toBeTruthy();
  });

  it('新疆, where no place to look it up was found: the button says that it is a call', () => {
    opened(aMother({ region: '650100', regionName: '新疆乌鲁木齐' }, { lastCertifiedOn: null }));
    fireEvent.click(screen.getByText('打电话问上次是哪天'));
    expect(openedUrl()).toContain('flow=last-time');
    expect(screen.queryByText('查上次认证时间')).toBeNull();
  });

  it('nobody knows the last time: look first, then write it down', async () => {
    opened(aMother({}, { lastCertifiedOn: null }));
    expect(answer()).toBe('妈妈上次哪天办的，先查一查');
    fireEvent.click(screen.getByText('查上次认证时间'));
    expect(openedUrl()).toContain('flow=last-time');
    await pageCame();
    fireEvent.click(screen.getByText('查到了，填日子'));
    expect(openedUrl()).toBe('/pages/elder/index?elder=e1');
  });

  it('钱停了吗？ is not asked of who is not recognised at home yet: their answer would be refused', () => {
    const long = aMother({}, { lastCertifiedOn: '2024-11-02' });
    opened(long);
    expect(screen.getByText('没停')).toBeTruthy();
    cleanup();
    atHome([unrecognised()], [long]);
    render(<Home />);
    expect(screen.queryByText('没停')).toBeNull();
    expect(screen.getByText('查上次认证时间')).toBeTruthy();
    act(forgetRemote);
  });

  it('the day typed lies after today: says so, and leads to the day', () => {
    opened(aMother({}, { lastCertifiedOn: '2027-01-05' }));
    expect(answer()).toBe('妈妈上次的日子，在今天之后');
    expect(screen.getByText('您填的日子在今天之后：2027年1月5日')).toBeTruthy();
    fireEvent.click(screen.getByText('改一改日子'));
    expect(openedUrl()).toBe('/pages/elder/index?elder=e1');
  });

  it('waiting for the result: asks whether the record is there', () => {
    opened(aMother({}, waiting));
    expect(answer()).toBe('妈妈的认证，在等结果');
    fireEvent.click(screen.getByText('看到记录了吗'));
    expect(openedUrl()).toBe('/pages/done/index?elder=e1&benefit=b1');
  });

  it('waited for a month, as the messages do: leads to where the record is looked up', () => {
    opened(aMother({}, { waitingSince: '2026-10-24' }));
    expect(answer()).toBe('妈妈的结果还没看到，先查一查');
    expect(screen.getByText('看到记录了吗')).toBeTruthy();
    fireEvent.click(screen.getByText('看看怎么查'));
    expect(openedUrl()).toContain('flow=check-record');
  });

  it.each(['2026-11-20', '2026-10-20'])(
    'waiting since %s, and the day goes by: no leaf with a day of the past',
    (since) => {
      opened(aMother({}, { lastCertifiedOn: '2025-11-20', waitingSince: since }));
      expect(screen.getByText(/^推算的日子：11月/)).toBeTruthy();
      expect(leaf()).toBeNull();
    },
  );
});

it('stopped on this phone, and the service not told yet: says that, until it knows', () => {
  opened(aMother({ stopped: 'deceased' }));
  act(() => patchRemote({ token: 't1', me: heardOf(aMother()) }));
  expect(answer()).toBe('妈妈的提醒，手机上停了');
  expect(screen.getByText('还没告诉提醒服务，连上网会自己送。')).toBeTruthy();
  act(() => patchRemote({ me: heardOf(aMother({ stopped: 'deceased' })) }));
  expect(answer()).toBe('妈妈的提醒都停了');
  expect(screen.queryByText(/还没告诉/)).toBeNull();
  act(() => forgetRemote());
});

it.each([
  [
    'one stop',
    [aMother({ stopped: 'deceased' }), father()],
    '妈妈的提醒，手机上停了。还没告诉提醒服务，连上网会自己送。',
  ],
  [
    'two stops',
    [
      aMother({ stopped: 'deceased' }),
      father(),
      aMother({ id: 'e3', relation: 'self', stopped: 'not-needed' }, { id: 'b3' }),
    ],
    '妈妈、您的提醒，手机上停了。还没告诉提醒服务，连上网会自己送。',
  ],
])(
  '%s beside one who is still reminded, the service not told: says whose messages may still come',
  (_name, kept, words) => {
    opened(...kept);
    act(() => patchRemote({ token: 't1' }));
    expect(answer()).toBe('爸爸该办认证了，最好 12月7日前');
    expect(screen.getByText(words)).toBeTruthy();
    act(() => patchRemote({ me: heardOf(...kept) }));
    expect(screen.queryByText(/还没告诉/)).toBeNull();
    act(() => forgetRemote());
  },
);

it('all stopped, the service told of the first only: the line is hers, the note is his', () => {
  const mother = aMother({ stopped: 'deceased' });
  opened(mother, aMother({ id: 'e2', relation: 'dad', stopped: 'deceased' }, { id: 'b2' }));
  act(() => patchRemote({ token: 't1', me: heardOf(mother) }));
  expect(answer()).toBe('妈妈的提醒都停了');
  expect(screen.getByText('爸爸的提醒，手机上停了。还没告诉提醒服务，连上网会自己送。')).toBeTruthy();
  act(() => forgetRemote());
});

it('one elder, not reminded any more: says that, and offers nothing to do for them', () => {
  opened(aMother({ stopped: 'deceased' }));
  expect(answer()).toBe('妈妈的提醒都停了');
  expect(screen.queryByText('看看怎么办')).toBeNull();
  expect(screen.queryByText('发到家庭群')).toBeNull();
});

describe('its time seems over', () => {
  const over = (change: Parameters<typeof aMother>[1] = {}) =>
    aMother({}, { lastCertifiedOn: '2024-08-11', ...change });
  const toldOf = () => findElder('e1')?.benefits[0];

  it('asks first whether the money stopped, without a leaf or a word of being late', () => {
    opened(over());
    expect(answer()).toBe('妈妈的钱停了吗？');
    expect(screen.getByText('上次是2024年8月11日办的，该再查一查。可能已自动认证，没停。')).toBeTruthy();
    expect(leaf()).toBeNull();
    expect(document.body.textContent).not.toMatch(/逾期|超期|过期/);
  });

  it.each([
    ['没停', 'paid', '/pages/steps/guide/index?', '妈妈的认证，先查一查'],
    ['停了', 'stopped', '/pages/ways/late/index?', '妈妈的钱停了，先打电话'],
  ] as const)('%s is remembered and leads on; after it the first line is another', (words, money, url, line) => {
    opened(over({ toldOn: day('2026-11-01') }));
    fireEvent.click(screen.getByText(words));
    expect(toldOf()).toMatchObject({ money, toldOn: '2026-11-24' });
    expect(openedUrl()).toContain(url);
    expect(answer()).toBe(line);
  });

  it('不知道 is taught how to see it, and asked again', () => {
    opened(over());
    fireEvent.click(screen.getByText('不知道'));
    expect(openedUrl()).toContain('money=unknown');
    expect(toldOf()?.money).toBeNull();
    expect(answer()).toBe('妈妈的钱停了吗？');
  });

  it('who is not paid calls first, until the money comes again', () => {
    opened(over({ money: 'stopped' }));
    fireEvent.click(screen.getByText('先打电话，再补'));
    expect(openedUrl()).toContain('/pages/ways/late/index?');
    fireEvent.click(screen.getByText('钱又发了'));
    expect(toldOf()?.money).toBe('paid');
    expect(answer()).toBe('妈妈的认证，先查一查');
  });

  it('another elder is not asked about behind it', () => {
    opened(over(), father(fine));
    expect(answer()).toBe('妈妈的钱停了吗？');
    expect(screen.getByText('爸爸')).toBeTruthy();
  });
});

describe('whether a message will come', () => {
  afterEach(() => act(() => preferences.clear()));

  it('one line on the card, which opens 提醒', () => {
    opened(aMother());
    fireEvent.click(screen.getByText('还差 2 条才能提醒您'));
    expect(fake.called('switchTab')).toEqual([{ url: '/pages/reminder/index' }]);
  });

  it('one that will come says its day; switched off says that', () => {
    opened(aMother({}, { lastCertifiedOn: null }));
    act(() => patchRemote({ me: { ...nobody, credits: 1 } }));
    expect(screen.getByText('12月1日提醒您查一查 · 还差 1 条')).toBeTruthy();
    act(() => preferences.set({ ...preferences.get(), enabled: false }));
    expect(screen.getByText('提醒关着')).toBeTruthy();
    act(() => forgetRemote());
  });

  it('the first answer ends with 到时候叫我', () => {
    opened(aMother());
    fireEvent.click(screen.getByText('到时候叫我'));
    expect(fake.called('switchTab')).toEqual([{ url: '/pages/reminder/index' }]);
  });

  it.each([
    ['to come', '2026-12-08', '约了 12月8日（星期二）'],
    ['past', '2026-11-20', '11月20日（星期五）约的，办好了吗？'],
  ])('an appointment %s stands on the card', (_name, visitOn, words) => {
    opened(aMother({}, { visitOn: day(visitOn) }));
    expect(screen.getByText(words)).toBeTruthy();
  });
});
