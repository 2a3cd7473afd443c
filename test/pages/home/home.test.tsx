import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import Home from '../../../src/pages/home/index.tsx';
import { forgetRemote, patchRemote } from '../../../src/state/remote.ts';
import { fake } from '../../stand-ins/taro.ts';
import { aMother } from '../ways/a-mother.ts';
import { openedUrl, pageCame, sharedCard } from '../ways/on-the-phone.ts';
import { answer, father, fine, leaf, nobody, opened, waiting } from './opened-home.tsx';
import '../../support/in-november-2026.ts';

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
