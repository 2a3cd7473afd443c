import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { MeAsRead } from '../../../src/contract/me.ts';
import Home from '../../../src/pages/home/index';
import { findElder } from '../../../src/state/elders';
import { preferences } from '../../../src/state/preferences';
import { forgetRemote, patchRemote } from '../../../src/state/remote';
import { fake } from '../../stand-ins/taro';
import { day } from '../../support/day.ts';
import { heardOf } from '../heard-of';
import { aMother } from '../ways/a-mother';
import { onThePhone, openedUrl, pageCame, sharedCard } from '../ways/on-the-phone';

const father = (dates: Parameters<typeof aMother>[1] = {}) =>
  aMother({ id: 'e2', relation: 'dad' }, { id: 'b2', ...dates });
const fine = { lastCertifiedOn: '2026-11-02' };
const waiting = { state: 'waiting' as const, waitingSince: '2026-11-20' };

const nobody: MeAsRead = heardOf();

const opened = (...kept: ReturnType<typeof aMother>[]) => {
  onThePhone({}, kept);
  render(<Home />);
};
const leaf = () => screen.queryByRole('img', { name: /^日历/ });
const answer = () => screen.getAllByRole('heading')[0]?.textContent;

describe('opened for the first time', () => {
  beforeEach(() => opened());

  it('a sentence, one button, and that this is no agency', () => {
    expect(answer()).toBe('爸妈的养老认证，该办了吗？');
    expect(screen.getByText(/^本工具不是政府机构/)).toBeTruthy();
    fireEvent.click(screen.getByText('加一位长辈'));
    expect(openedUrl()).toBe('/pages/elder/index');
  });

  it.each([
    ['怎么认证', '/pages/ways/choose/index'],
    ['错过了怎么办', '/pages/ways/late/index'],
    ['这条消息是真的吗', '/pages/ways/rumour/index'],
    ['字的大小、关于我们', '/pages/ways/about/index'],
  ])('「%s」 is answered without an elder', (question, url) => {
    fireEvent.click(screen.getByText(question));
    expect(openedUrl()).toBe(url);
  });

  it('asks neither WeChat nor the service for anything', () => {
    expect(fake.calls).toEqual([]);
  });
});

describe('妈妈 has three weeks left', () => {
  beforeEach(() => opened(aMother()));

  it('the first line answers, the leaf shows the day advised', () => {
    expect(answer()).toBe('妈妈该办认证了，最好 12月7日前');
    expect(screen.getByText('11月24日，星期二')).toBeTruthy();
    expect(leaf()?.getAttribute('aria-label')).toBe('日历，最好 12月7日，星期一');
  });

  it('the first button shows the ways, the second says that it is done', async () => {
    const [main] = screen.getAllByRole('button').filter(({ className }) => className.includes('button-main'));
    expect(main?.textContent).toBe('看看怎么办');
    fireEvent.click(screen.getByText('看看怎么办'));
    expect(openedUrl()).toBe('/pages/ways/choose/index?elder=e1&benefit=b1&region=350000&scheme=resident');
    await pageCame();
    fireEvent.click(screen.getByText('已经办好了'));
    expect(openedUrl()).toBe('/pages/done/index?elder=e1&benefit=b1');
  });

  it('her own page is behind her place and benefit', () => {
    fireEvent.click(screen.getByRole('button', { name: '看看、改改：福建省 · 城乡居民' }));
    expect(openedUrl()).toBe('/pages/card/index?elder=e1');
  });

  it('how the day came about is said, and who wrote the rule is one tap away', () => {
    expect(screen.getByText('按福建省「每 365 天一次」推算，算到 12月15日，可能已自动认证，先查一下。')).toBeTruthy();
    fireEvent.click(screen.getByText(/^出处.福建省人力资源和社会保障厅 · 2023年11月/));
    expect(openedUrl()).toBe('/pages/ways/about/index?region=350000&scheme=resident');
  });

  it('发到家庭群 sends her card; WeChat’s own menu sends the way home', () => {
    expect(sharedCard()).toMatchObject({ title: '妈妈的养老认证，还有 20 天' });
    expect(fake.share?.({ from: 'menu' })).toMatchObject({ path: '/pages/home/index' });
  });
});

describe('two elders', () => {
  it('who needs something first stands big, the other is one line that opens its page', () => {
    opened(aMother({}, fine), father());
    expect(answer()).toBe('爸爸该办认证了，最好 12月7日前');
    expect(screen.getByText('下次最好 2027年10月25日（星期一）前')).toBeTruthy();
    fireEvent.click(screen.getByText('妈妈'));
    expect(openedUrl()).toBe('/pages/card/index?elder=e1');
  });

  it('both fine: says so in one line, nothing is big', () => {
    opened(aMother({}, fine), father({ lastCertifiedOn: '2026-10-20' }));
    expect(answer()).toBe('爸爸、妈妈都不用办');
    expect([leaf(), screen.queryByText('看看怎么办')]).toEqual([null, null]);
  });

  it('three fine: the whole family', () => {
    opened(aMother({}, fine), father(fine), aMother({ id: 'e3', relation: 'grandma' }, { id: 'b3', ...fine }));
    expect(answer()).toBe('家里人都不用办');
  });

  it('one of them is not reminded any more: the line speaks of the other', () => {
    opened(aMother({ stopped: 'deceased' }), father(fine));
    expect(answer()).toBe('爸爸不用办');
    expect(screen.getByText('不提醒了')).toBeTruthy();
    expect(screen.queryAllByText(/日前$|前$|^最晚/).map(({ textContent }) => textContent)).toEqual([
      '下次最好 2027年10月25日（星期一）前',
      '最晚 2027年11月1日（星期一）',
    ]);
  });
});

describe('one elder who is paid from two places', () => {
  const benefits = (a: object, b: object) => {
    const mother = aMother({}, a);
    const other = aMother({}, { id: 'b9', scheme: 'enterprise', ...b });
    return { ...mother, benefits: [...mother.benefits, ...other.benefits] };
  };

  it('each benefit has its own line, its own day and its own messages', () => {
    opened(benefits({}, fine));
    expect(answer()).toBe('妈妈该办认证了，最好 12月7日前');
    expect(screen.getByText('福建省 · 城乡居民')).toBeTruthy();
    expect(screen.getByText('福建省 · 企业退休')).toBeTruthy();
    expect(screen.getAllByText(/才能提醒您$/)).toHaveLength(2);
  });

  it('whose money is asked about, or which of them is not urgent yet: the first line says which', () => {
    opened(benefits(fine, { lastCertifiedOn: '2024-08-11' }));
    expect(answer()).toBe('妈妈的钱停了吗？');
    expect(screen.getAllByText('福建省 · 企业退休')[0]?.className).toBe('lead');
  });

  it('all of them fine: the line is about her, no place stands beside it', () => {
    opened(benefits(fine, fine));
    expect(answer()).toBe('妈妈不用办');
    expect(screen.getByText('福建省 · 城乡居民').className).not.toBe('lead');
  });
});

describe('two who are both called 妈妈', () => {
  const hers = aMother({ id: 'e2', region: '350100', regionName: '福建省福州市' }, { id: 'b2', ...fine });

  it('the place and the benefit tell whose card is whose', () => {
    opened(aMother(), hers);
    expect(answer()).toBe('妈妈该办认证了，最好 12月7日前');
    expect(screen.getByText('福建省 · 城乡居民')).toBeTruthy();
    expect(screen.getByText('福建省福州市 · 城乡居民')).toBeTruthy();
  });

  it('whose money is asked about is said below the question', () => {
    opened(aMother({}, { lastCertifiedOn: '2024-08-11' }), hers);
    expect(screen.getAllByText('福建省 · 城乡居民')[0]?.className).toBe('lead');
  });

  it('both fine: not 妈妈、妈妈', () => {
    opened(aMother({}, fine), hers);
    expect(answer()).toBe('家里人都不用办');
  });
});

describe('one green button at most, and it fits', () => {
  const mains = () =>
    screen
      .getAllByRole('button')
      .filter(({ className }) => className.includes('button-main'))
      .map(({ textContent }) => textContent);

  it.each([
    ['due', [aMother()], ['看看怎么办']],
    ['due, and another', [aMother(), father()], ['看看怎么办']],
    ['nobody knows the last time', [aMother({}, { lastCertifiedOn: null })], ['查上次认证时间']],
    ['waiting for the result', [aMother({}, waiting)], ['看到记录了吗']],
    ['the money stopped', [aMother({}, { money: 'stopped' as const }), father()], ['先打电话，再补']],
    [
      'the money comes, its time seems over',
      [aMother({}, { lastCertifiedOn: '2024-08-11', money: 'paid' as const })],
      ['查上次认证时间'],
    ],
    ['whether the money stopped is asked: three answers', [aMother({}, { lastCertifiedOn: '2024-08-11' })], []],
    ['nothing to do, and no message yet', [aMother({}, fine)], ['到时候叫我']],
    ['nobody is reminded any more', [aMother({ stopped: 'deceased' as const })], []],
  ])('%s', (_state, kept, words) => {
    opened(...kept);
    expect(mains()).toEqual(words);
  });

  it('nothing to do, and a message will come: none', () => {
    const elder = aMother({}, fine);
    opened(elder);
    act(() => patchRemote({ me: { ...nobody, credits: 2 } }));
    expect(screen.getByText(/^下次 .*提醒$/)).toBeTruthy();
    cleanup();
    render(<Home />);
    expect(mains()).toEqual([]);
    act(() => forgetRemote());
  });
});

it.each([
  ['due', aMother()],
  ['nobody knows the last time', aMother({}, { lastCertifiedOn: null })],
  ['its time seems over, the money comes', aMother({}, { lastCertifiedOn: '2024-08-11', money: 'paid' as const })],
  ['the money stopped', aMother({}, { lastCertifiedOn: '2024-08-11', money: 'stopped' as const })],
  ['新疆', aMother({ region: '650100', regionName: '新疆乌鲁木齐' }, { lastCertifiedOn: null })],
])('%s: 先查 is said once on a card', (_state, kept) => {
  opened(kept);
  const [card] = document.querySelectorAll('.card');
  expect((card?.textContent ?? '').replaceAll('\u2060', '').match(/先查/g)?.length ?? 0).toBeLessThanOrEqual(1);
});

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
