import { fireEvent, render, screen } from '@testing-library/react';
import Late from '../../../../src/pages/ways/late/index.tsx';
import { lateAnswers } from '../../../../src/rules/choose/late-words.ts';
import { citationOf } from '../../../../src/rules/flows/citation-of.ts';
import { fake } from '../../../stand-ins/taro.ts';
import { aMother } from '../a-mother.ts';
import { onThePhone, openedUrl, pageCame, sharedCard } from '../on-the-phone.ts';

describe('错过了怎么办', () => {
  it('opened cold, first asks whether the money has stopped', () => {
    onThePhone();
    render(<Late />);
    expect(screen.getByRole('heading', { name: '钱停了吗？' })).toBeTruthy();
    fireEvent.click(screen.getByText('停了'));
    expect(openedUrl()).toBe('/pages/ways/late/index?money=stopped');
  });

  it('an answer nobody offers is asked again', () => {
    onThePhone({ money: 'gone', region: 'xx', elder: 'nobody' });
    render(<Late />);
    expect(screen.getByRole('heading', { name: '钱停了吗？' })).toBeTruthy();
  });

  it('not stopped: look first, and only then choose a way', async () => {
    onThePhone({ money: 'ok' }, [aMother()]);
    render(<Late />);
    expect(screen.getByRole('heading', { name: '还来得及，先查一查' })).toBeTruthy();
    fireEvent.click(screen.getByText('查上次认证时间'));
    expect(openedUrl()).toContain('flow=last-time');
    await pageCame();
    fireEvent.click(screen.getByText('没查到'));
    expect(openedUrl()).toContain('/pages/ways/choose/index?elder=e1');
    expect(openedUrl()).toContain('money=ok');
  });

  it.each(lateAnswers)('$label: says who wrote what it says first', ({ value, src }) => {
    onThePhone({ money: value });
    render(<Late />);
    fireEvent.click(screen.getAllByText(/^出处/).at(-1) ?? document.body);
    for (const ref of src) expect(screen.getAllByText(citationOf(ref)?.title ?? '').length).toBeGreaterThan(0);
  });

  it('a way that the place shuts stands with its material', () => {
    onThePhone({ money: 'stopped', region: '440000', scheme: 'resident' });
    render(<Late />);
    expect(screen.getByText('手机会说「暂停待遇状态不允许资格认证」。')).toBeTruthy();
    for (const fold of screen.getAllByText(/^出处/)) fireEvent.click(fold);
    expect(screen.getAllByText(citationOf('M07')?.title ?? '').length).toBeGreaterThan(0);
  });

  it('not known: how to know, and how to go on without knowing', async () => {
    onThePhone({ money: 'unknown' });
    render(<Late />);
    fireEvent.click(screen.getByText('没到账'));
    expect(openedUrl()).toContain('money=stopped');
    await pageCame();
    fireEvent.click(screen.getByText('一时看不到'));
    expect(openedUrl()).toBe('/pages/ways/choose/index?money=unknown');
  });

  it('stopped in 福建 居民: only what its own material says, with its date', () => {
    onThePhone({ money: 'stopped' }, [aMother()]);
    render(<Late />);
    expect(screen.getByRole('heading', { name: '福建省 · 城乡居民' })).toBeTruthy();
    for (const sentence of ['从哪个月停，材料里没写。', '办好的下个月恢复。', '停的那几个月一起补。'])
      expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.getByText(/^出处.*2021年8月，材料较早，再问一句$/)).toBeTruthy();
  });

  it('stopped where nothing was found: says so, with 12333', () => {
    onThePhone({ money: 'stopped', region: '650000', scheme: 'enterprise' });
    render(<Late />);
    expect(screen.getByText('这里停了以后怎么恢复，没有找到。拨 12333 问。')).toBeTruthy();
  });

  it('湖北 says why it reminds every half year where a whole year is written: the two do not contradict', () => {
    onThePhone({ money: 'stopped' }, [
      aMother({ region: '421000', regionName: '湖北省荆州市' }, { scheme: 'resident' }),
    ]);
    render(<Late />);
    expect(screen.getByText('一个自然年没认证、社保自己也没核对上，才停。')).toBeTruthy();
    expect(screen.getByText(/^多久办一次，没有找到。.*先按半年算。停不停，看上面写的。$/)).toBeTruthy();
  });

  it('says nothing of guessing where the place has a rule', () => {
    onThePhone({ money: 'stopped' }, [aMother()]);
    render(<Late />);
    expect(screen.queryByText(/多久办一次，没有找到/)).toBeNull();
  });

  it('stopped in a county without its own material: names whose it is', () => {
    onThePhone({ money: 'stopped' }, [aMother({ region: '350602', regionName: '福建省漳州市芗城区' })]);
    render(<Late />);
    expect(screen.getByText('没找到您当地的，用的是福建省的。')).toBeTruthy();
  });

  it('without place and benefit asks for them beside the ways, which are there already', () => {
    onThePhone({ money: 'stopped' });
    render(<Late />);
    expect(screen.getByText('选了发钱的地方，就能看当地停了怎么恢复。')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('picker region'), {
      target: { value: JSON.stringify({ value: ['重庆市', '全部', '全部'], code: ['500000', '', ''] }) },
    });
    fireEvent.click(screen.getByRole('radio', { name: '企业退休' }));
    expect(screen.getByRole('heading', { name: '重庆市 · 企业退休' })).toBeTruthy();
    fireEvent.click(screen.getByText('到窗口补'));
    expect(openedUrl()).toBe('/pages/steps/guide/index?flow=late-offline&region=500000&scheme=enterprise');
  });

  it('广东居民: the phone does not go, and the reason stands beside it', () => {
    onThePhone({ money: 'stopped', region: '440000', scheme: 'resident' });
    render(<Late />);
    expect(screen.getByText('手机上补：您那里不行')).toBeTruthy();
    expect(screen.getByText('手机会说「暂停待遇状态不允许资格认证」。')).toBeTruthy();
  });

  it('speaks of prison and of courts only to who asks: certifying does not mend these', () => {
    onThePhone({ money: 'stopped' });
    render(<Late />);
    expect(screen.queryByText(/服刑|打官司/)).toBeNull();
    fireEvent.click(screen.getByText('问到的是别的原因？'));
    expect(screen.getByText(/^服刑停的不一样/)).toBeTruthy();
    expect(screen.getByText(/^社保查下来说不符合的/)).toBeTruthy();
  });

  it.each([
    ['12333', {}],
    ['010-12333', { region: '110000' }],
    ['12333', { region: '650000' }],
    ['021-12333', { region: '310115' }],
    ['028-12333', { region: '510100' }],
  ])('calls %s for %j: from another city a plain 12333 would reach the wrong office', (number, place) => {
    onThePhone({ money: 'stopped', ...place });
    render(<Late />);
    fireEvent.click(screen.getByText(`拨 ${number}`));
    expect(fake.called('makePhoneCall')).toEqual([{ phoneNumber: number }]);
  });

  it.each([
    ['310000', '不认证会停（转述）。'],
    ['130000', '高阳县写：超过 12 个月没认证的停；村里、社区领的是 6 个月。'],
    ['450000', '补办后接着发（2018 年的写法）。'],
    ['460000', '没认证、又没法确认的停。'],
  ])('%s says what little its material says: %s', (region, sentence) => {
    onThePhone({ money: 'stopped', region, scheme: 'enterprise' });
    render(<Late />);
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it('a card carries the answer, never the elder of this phone', () => {
    onThePhone({ money: 'stopped' }, [aMother()]);
    render(<Late />);
    expect(sharedCard()).toMatchObject({
      title: '养老金停了，怎么补',
      path: '/pages/ways/late/index?who=mum&region=350000&scheme=resident&money=stopped',
    });
  });
});
