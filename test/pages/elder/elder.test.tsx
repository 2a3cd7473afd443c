import { act, fireEvent, render, screen } from '@testing-library/react';
import { draftOf, elderOf } from '../../../src/pages/elder/draft';
import ElderPage from '../../../src/pages/elder/index';
import { elders, findElder } from '../../../src/state/elders';
import { forgetRemote, patchRemote } from '../../../src/state/remote';
import { toWire } from '../../../src/state/wire';
import { fake } from '../../stand-ins/taro';
import { aMother } from '../ways/a-mother';
import { onThePhone, openedUrl } from '../ways/on-the-phone';

const opened = (params: Record<string, string> = {}, ...kept: ReturnType<typeof aMother>[]) => {
  onThePhone(params, kept);
  render(<ElderPage />);
};

const tap = (text: string) => fireEvent.click(screen.getByText(text));
const said = () => screen.getByRole('status').textContent;
const save = () => tap('好了，看什么时候办');

function pickRegion(names: string[], codes: string[]) {
  const value = JSON.stringify({ value: names, code: codes });
  fireEvent.change(screen.getByLabelText('picker region'), { target: { value } });
}

const pickDate = (value: string, at = 0) => {
  const field = screen.getAllByLabelText('picker date')[at];
  if (field) fireEvent.change(field, { target: { value } });
};

const fujian = () => pickRegion(['福建省', '全部', '全部'], ['350000', '', '']);

describe('adding 妈妈', () => {
  it('nothing is chosen before the family chooses', () => {
    opened();
    expect(screen.getAllByRole('radio').filter((chip) => chip.getAttribute('aria-checked') === 'true')).toEqual([]);
  });

  it('says which question is still open, one after the other, and keeps what was answered', () => {
    opened();
    save();
    expect(said()).toBe('先点一下，是谁。');
    tap('妈妈');
    expect(said()).toBe('');
    save();
    expect(said()).toBe('再选一下，养老金由哪里发。');
    fujian();
    save();
    expect(said()).toBe('再点一下，领的是哪一种。');
    tap('村里、社区领');
    save();
    expect(said()).toBe('再点一下，上次什么时候认证的。');
    tap('记得哪天');
    save();
    expect(said()).toBe('再点一下，上次什么时候认证的。');
    pickDate('2025-12-15');
    save();
    const [mother] = elders.get();
    expect(mother).toEqual(
      aMother({ id: String(mother?.id), benefits: aMother({}, { id: String(mother?.benefits[0]?.id) }).benefits }),
    );
  });

  it('in six taps and pickers, the last time not known', () => {
    opened();
    tap('妈妈');
    fujian();
    tap('村里、社区领');
    tap('不知道');
    expect(screen.getByText('没关系。下一屏教您查。查到了再回来填。')).toBeTruthy();
    save();
    expect(elders.get()[0]?.benefits[0]).toMatchObject({ scheme: 'resident', lastCertifiedOn: null, state: 'open' });
    expect(fake.called('switchTab')).toEqual([{ url: '/pages/home/index' }]);
  });

  it.each([
    ['只记得月份', '2025-12', { lastCertifiedOn: '2025-12', benefitSince: null }],
    ['还没办过', '2026-02', { lastCertifiedOn: 'never', benefitSince: '2026-02' }],
  ])('「%s」 is an answer too', (words, month, dates) => {
    opened({ who: 'mum', region: '350000', scheme: 'resident' });
    tap(words);
    pickDate(month);
    save();
    expect(elders.get()[0]?.benefits[0]).toMatchObject(dates);
  });

  it('还没办过 without a month is accepted', () => {
    opened({ who: 'mum', region: '350000', scheme: 'resident' });
    tap('还没办过');
    save();
    expect(elders.get()[0]?.benefits[0]).toMatchObject({ lastCertifiedOn: 'never', benefitSince: null });
  });

  it('a card brings who, where and which; only the last time is left to say', () => {
    opened({ who: 'grandma', region: '350000', scheme: 'resident' });
    expect(screen.getByRole('radio', { name: '奶奶' }).getAttribute('aria-checked')).toBe('true');
    expect(screen.getByText('福建省')).toBeTruthy();
    save();
    expect(said()).toBe('再点一下，上次什么时候认证的。');
  });

  it.each([
    ['a place outside the regions', { region: '999999' }],
    ['a place that is no code', { region: 'fujian' }],
    ['a benefit nobody pays', { scheme: 'lottery' }],
  ])('a card with %s: asked anew', (_name, params) => {
    opened({ who: 'mum', region: '350000', scheme: 'resident', ...params });
    tap('不知道');
    save();
    expect(said()).toMatch(/^再(选|点)一下/);
  });

  it('the others come with one tap', () => {
    opened();
    expect(screen.queryByText('岳母')).toBeNull();
    tap('还有别人…');
    tap('岳母');
    expect(screen.getByRole('radio', { name: '岳母' }).getAttribute('aria-checked')).toBe('true');
  });

  it('who is paid by the 兵团 says so', () => {
    opened();
    pickRegion(['新疆维吾尔自治区', '全部', '全部'], ['650000', '', '']);
    tap('是兵团发的');
    expect(screen.getByText('新疆生产建设兵团')).toBeTruthy();
  });

  it('the day on an official page is kept, and can be taken away', () => {
    opened({ who: 'mum', region: '350000', scheme: 'resident' });
    tap('不知道');
    tap('官方页面写了到哪天？');
    pickDate('2027-05-31');
    tap('不对，去掉');
    pickDate('2027-04-30');
    save();
    expect(elders.get()[0]?.benefits[0]?.officialDueOn).toBe('2027-04-30');
  });

  it('a full phone: says so, stays on the page, and the next tap works', () => {
    opened({ who: 'mum', region: '350000', scheme: 'resident' });
    tap('不知道');
    fake.full = true;
    save();
    expect(said()).toBe('手机存不下了。清一清微信的空间，再点一次。您填的还在。');
    expect(fake.called('switchTab')).toEqual([]);
    fake.full = false;
    save();
    expect(JSON.stringify(fake.storage.get('elders'))).toContain('350000');
    expect(elders.get()).toHaveLength(1);
  });
});

describe('what is asked only where it matters', () => {
  const shown = () => [screen.queryByText('多大年纪？') !== null, screen.queryByText('满 18 岁了') !== null];

  it.each([
    ['福建 居民: neither', { region: '350000', scheme: 'resident' }, [false, false]],
    ['渭城区 居民: by age', { region: '610404', scheme: 'resident' }, [true, false]],
    ['渭城区 企业: not', { region: '610404', scheme: 'enterprise' }, [false, false]],
    ['河南 遗属: whether a child', { region: '410000', scheme: 'survivor' }, [false, true]],
    ['a county of 河南, by the province’s rule', { region: '410105', scheme: 'survivor' }, [false, true]],
    ['河南 企业: not', { region: '410000', scheme: 'enterprise' }, [false, false]],
    ['no place yet: not', { scheme: 'survivor' }, [false, false]],
  ])('%s', (_name, params, asks) => {
    opened({ who: 'mum', ...params });
    expect(shown()).toEqual(asks);
  });

  it('the answers are kept', () => {
    opened({ who: 'mum', region: '410000', scheme: 'survivor' });
    tap('还没满 18 岁');
    tap('不知道');
    save();
    expect(elders.get()[0]?.benefits[0]?.minor).toBe(true);
  });

  it('a widow’s pension is not a child’s, whatever was tapped before', () => {
    opened({ who: 'mum', region: '410000', scheme: 'survivor' });
    tap('还没满 18 岁');
    tap('单位退休');
    tap('不知道');
    save();
    expect(elders.get()[0]?.benefits[0]).toMatchObject({ scheme: 'enterprise', minor: false });
  });

  it('ninety years old, where that counts', () => {
    opened({ who: 'mum', region: '610404', scheme: 'resident' });
    tap('90 多岁');
    tap('不知道');
    save();
    expect(elders.get()[0]?.ageBand).toBe('90-99');
  });
});

describe('editing 妈妈', () => {
  const waiting = { state: 'waiting' as const, waitingSince: '2026-11-20' };

  it('shows what is known, and leaves alone what is not touched', () => {
    opened({ elder: 'e1' }, aMother({}, waiting));
    expect(screen.getByText('2025年12月15日')).toBeTruthy();
    tap('爸爸');
    tap('改好了');
    expect(findElder('e1')).toEqual(aMother({ relation: 'dad' }, waiting));
  });

  it('another last day opens a new cycle: nobody waits any more', () => {
    opened({ elder: 'e1' }, aMother({}, waiting));
    pickDate('2026-11-20');
    tap('改好了');
    expect(findElder('e1')?.benefits[0]).toMatchObject({
      lastCertifiedOn: '2026-11-20',
      state: 'open',
      waitingSince: null,
    });
  });

  it.each([
    ['a later day: the day an official page wrote was of the cycle before', '2025-12-15', '2026-11-20', null],
    ['an earlier day, a correction: it stays', '2025-12-15', '2025-12-01', '2026-12-31'],
    ['the day of a month that was known: it stays', '2025-12', '2025-12-15', '2026-12-31'],
    ['a later month', '2025-12', '2026-11-02', null],
    ['certified for the first time', 'never', '2026-11-02', null],
    ['looked up at last: it stays', null, '2025-12-15', '2026-12-31'],
    ['looked up at last, and later than it', null, '2026-12-31', null],
  ])('%s', (_name, last, picked, official) => {
    const known = aMother({}, { lastCertifiedOn: last, officialDueOn: '2026-12-31' });
    const benefits = draftOf(known).benefits.map((benefit) => ({ ...benefit, last: picked }));
    expect(elderOf({ ...draftOf(known), benefits }, known)?.benefits[0]?.officialDueOn).toBe(official);
  });

  it('a later day and, in the same edit, the new day of the official page: the new one is kept', () => {
    opened({ elder: 'e1' }, aMother({}, { officialDueOn: '2026-12-31' }));
    pickDate('2026-11-20', 0);
    pickDate('2027-11-30', 1);
    tap('改好了');
    expect(findElder('e1')?.benefits[0]?.officialDueOn).toBe('2027-11-30');
  });

  it('a second benefit has its own questions, and can be taken away again', () => {
    opened({ elder: 'e1' }, aMother());
    tap('还领另一种');
    tap('改好了');
    expect(said()).toBe('再点一下，领的是哪一种。');
    const remove = screen.getAllByText('这一种不领，去掉')[1];
    if (remove) fireEvent.click(remove);
    expect(screen.queryByText('这一种不领，去掉')).toBeNull();
    tap('改好了');
    expect(findElder('e1')?.benefits).toHaveLength(1);
  });
});

describe('不再提醒', () => {
  it('已去世: condolence first, in the right person; every date to delete by hand is told; the law one tap further', () => {
    opened({ elder: 'e1' }, aMother());
    tap('不再提醒');
    tap('人已经走了');
    expect(findElder('e1')?.stopped).toBe('deceased');
    expect(screen.getByText('请节哀。')).toBeTruthy();
    expect(screen.getByText('给她的提醒都停了。手机日历里记过的，请手动删掉。')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/工作日|用户|失效/);
    tap('还有一件事要告诉社保');
    expect(openedUrl()).toBe('/pages/steps/guide/index?flow=after-death&elder=e1&region=350000');
  });

  it('a service that was not told yet may still send: that is said, and no longer once it knows', () => {
    opened({ elder: 'e1' }, aMother({ stopped: 'deceased' }));
    act(() => patchRemote({ token: 't1', sent: { e1: JSON.stringify(toWire(aMother())) } }));
    const unsent = '给她的提醒，手机上停了。还没告诉提醒服务，连上网会自己送。手机日历里记过的，请手动删掉。';
    expect(screen.getByText(unsent)).toBeTruthy();
    act(() => patchRemote({ sent: { e1: JSON.stringify(toWire(aMother({ stopped: 'deceased' }))) } }));
    expect(screen.getByText('给她的提醒都停了。手机日历里记过的，请手动删掉。')).toBeTruthy();
    act(() => forgetRemote());
  });

  it('not needed any more, and not told yet: said as well', () => {
    opened({ elder: 'e1' }, aMother({ stopped: 'not-needed' }));
    act(() => patchRemote({ token: 't1', sent: { e1: JSON.stringify(toWire(aMother())) } }));
    expect(screen.getByText('手机上停了。还没告诉提醒服务，连上网会自己送。想要了，点下面再开。')).toBeTruthy();
    act(() => forgetRemote());
  });

  it('no pop-up asks whether it is sure, and one tap takes it back', () => {
    opened({ elder: 'e1' }, aMother());
    tap('不再提醒');
    tap('人已经走了');
    tap('点错了，接着提醒');
    expect(fake.called('showModal')).toEqual([]);
    expect(findElder('e1')).toEqual(aMother());
    expect(screen.getByText('不再提醒')).toBeTruthy();
  });

  it('not needed any more: said without a word of mourning', () => {
    opened({ elder: 'e1' }, aMother());
    tap('不再提醒');
    tap('这位长辈不用提醒了');
    expect(screen.getByText('好，不提醒。')).toBeTruthy();
    expect(document.body.textContent).not.toContain('节哀');
  });

  it('saving after it keeps it', () => {
    opened({ elder: 'e1' }, aMother());
    tap('不再提醒');
    tap('人已经走了');
    act(() => tap('改好了'));
    expect(findElder('e1')?.stopped).toBe('deceased');
  });

  it('oneself is not asked whether one has died', () => {
    opened({ elder: 'e1' }, aMother({ relation: 'self' }));
    tap('不再提醒');
    expect(screen.queryByText('人已经走了')).toBeNull();
  });

  it('a full phone: says that it was not kept', () => {
    opened({ elder: 'e1' }, aMother());
    fake.full = true;
    tap('不再提醒');
    tap('人已经走了');
    expect(document.body.textContent).toContain('手机存不下了');
  });
});

describe('删掉这位', () => {
  it('is not there for one that is only being added', () => {
    opened();
    expect(screen.queryByText('删掉这位')).toBeNull();
  });

  it('one step more in place, no pop-up; then it is gone, the others stay, and home is shown', () => {
    opened({ elder: 'e1' }, aMother(), aMother({ id: 'e2', relation: 'dad' }));
    tap('删掉这位');
    expect(elders.get()).toHaveLength(2);
    tap('真的删掉这位');
    expect(elders.get().map(({ id }) => id)).toEqual(['e2']);
    expect(fake.called('showModal')).toEqual([]);
    expect(fake.called('switchTab')).toEqual([{ url: '/pages/home/index' }]);
  });

  it('不删了 leaves it, one who has died can be deleted as well', () => {
    opened({ elder: 'e1' }, aMother({ stopped: 'deceased' }));
    tap('删掉这位');
    tap('不删了，留着');
    expect(screen.queryByText('真的删掉这位')).toBeNull();
    expect(elders.get()).toHaveLength(1);
    tap('删掉这位');
    tap('真的删掉这位');
    expect(elders.get()).toEqual([]);
  });

  it('a full phone: says that it was not kept', () => {
    opened({ elder: 'e1' }, aMother());
    fake.full = true;
    tap('删掉这位');
    tap('真的删掉这位');
    expect(document.body.textContent).toContain('手机存不下了');
    expect(fake.called('switchTab')).toEqual([]);
  });
});
