import { act, fireEvent, render, screen } from '@testing-library/react';
import packageJson from '../../../../package.json';
import { changelog } from '../../../../src/pages/ways/about/changelog.ts';
import About from '../../../../src/pages/ways/about/index.tsx';
import { elders } from '../../../../src/state/elders.ts';
import { setLook } from '../../../../src/state/look.ts';
import { fake } from '../../../stand-ins/taro.ts';
import { aMother } from '../a-mother.ts';
import { onThePhone, settled, sharedCard } from '../on-the-phone.ts';
import '../../../support/in-november-2026.ts';

describe('关于', () => {
  it('says first that it is no agency', () => {
    onThePhone();
    render(<About />);
    expect(screen.getByRole('heading', { name: '家里人用的小本子，不是政府的' })).toBeTruthy();
    expect(screen.getByText(/^本工具不是政府机构/)).toBeTruthy();
  });

  it('makes the letters bigger under the finger, and keeps it', () => {
    onThePhone();
    const { container } = render(<About />);
    fireEvent.click(screen.getByRole('radio', { name: '特大字' }));
    expect(container.querySelector('.app')?.className).toContain('t2');
    expect(fake.storage.get('look')).toEqual({ v: 1, value: { text: 2, theme: 'auto' } });
    fireEvent.click(screen.getByRole('radio', { name: '深色' }));
    expect(container.querySelector('.app')?.className).toContain('dark');
    act(() => setLook({ text: 0, theme: 'auto' }));
  });

  it('from a card opens the sources of its place: who, when, how old, an address to copy', async () => {
    onThePhone({ region: '350000', scheme: 'resident' });
    render(<About />);
    expect(screen.getByText('福建省：每 365 天一次。')).toBeTruthy();
    expect(screen.getByText('福建省人力资源和社会保障厅 · 2023年11月 · 材料较早，再问一句')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^复制网址/ }));
    await settled();
    expect(screen.getByText('复制好了。到浏览器里粘贴，就能看原文。')).toBeTruthy();
    expect(fake.called('setClipboardData')).toMatchObject([{ data: expect.stringContaining('rst.fj.gov.cn') }]);
  });

  it('names whom to call in the place, and whose material names the number', () => {
    onThePhone({ region: '510000', scheme: 'resident' });
    render(<About />);
    fireEvent.click(screen.getByText('打电话问'));
    expect(screen.getByText('028-12333、12345')).toBeTruthy();
    expect(screen.getAllByText(/^出处.乐至县社保局 · 材料没写日期/)).toHaveLength(2);
    fireEvent.click(screen.getByText('拨 12345'));
    expect(fake.called('makePhoneCall')).toEqual([{ phoneNumber: '12345' }]);
  });

  it('of an elder of this phone, the rule of their age and of a minor', () => {
    onThePhone({ elder: 'e1', benefit: 'b1' }, [
      aMother({ region: '410000', regionName: '河南省' }, { scheme: 'survivor', minor: true }),
    ]);
    render(<About />);
    fireEvent.click(screen.getByText('出处'));
    expect(screen.getByText(/^河南省，2026年的材料写：未满 18 周岁的不设认证周期。/)).toBeTruthy();
    expect(screen.queryByText('河南省：每 180 天一次。')).toBeNull();
  });

  it('a rule that sets no date is said with its year, and its material stands below', () => {
    onThePhone({ region: '310000', scheme: 'enterprise' });
    render(<About />);
    expect(screen.getByText(/^上海市，2019年的材料（转述）写：接到通知的人才要办。/)).toBeTruthy();
    expect(screen.getByText(/^上海社保公众号（转载） · 2019年/)).toBeTruthy();
  });

  it('an address that may not be copied is shown to be selected', async () => {
    onThePhone({ region: '350000', scheme: 'resident' });
    fake.answers.set('setClipboardData', new Error('privacy permission is not authorized'));
    render(<About />);
    fireEvent.click(screen.getByRole('button', { name: /^复制网址/ }));
    await settled();
    expect(screen.getByText(/^没复制上/)).toBeTruthy();
  });

  it('a copy on another site is named as such and has no address', () => {
    onThePhone({ region: '350000' });
    render(<About />);
    expect(screen.getByText('福建居民养老保险公众号（转载） · 2021年8月 · 材料较早，再问一句')).toBeTruthy();
  });

  it.each([
    ['a place whose rule was not found', { region: '650100', scheme: 'resident' }, /^当地多久办一次，没有找到/],
    ['a place without any material', { region: '660000' }, /没有找到/],
  ])('%s: says so', (_name, params, words) => {
    onThePhone(params);
    render(<About />);
    expect(screen.getByText(words)).toBeTruthy();
  });

  it.each([[{ region: '999999' }], [{ region: 'abc', scheme: 'x' }]])('an unknown place asks for one: %j', (params) => {
    onThePhone(params);
    render(<About />);
    expect(screen.getByText('字的大小')).toBeTruthy();
  });

  it('unfolds what is kept where', () => {
    onThePhone();
    render(<About />);
    expect(screen.queryByText('哪儿都不存')).toBeNull();
    fireEvent.click(screen.getByText('您的东西存在哪儿'));
    expect(screen.getByText('哪儿都不存')).toBeTruthy();
  });

  it('deletes after asking twice', async () => {
    onThePhone({}, [aMother()]);
    render(<About />);
    fireEvent.click(screen.getByText('删掉我的数据'));
    fireEvent.click(screen.getByRole('button', { name: '删掉我的数据' }));
    expect(elders.get()).toHaveLength(1);
    fireEvent.click(screen.getByText('真的删掉'));
    await settled();
    expect(screen.getByText('都删掉了。手机日历里记过的，请手动删。')).toBeTruthy();
    expect(elders.get()).toEqual([]);
  });

  it('不删了 leaves everything', () => {
    onThePhone({}, [aMother()]);
    render(<About />);
    fireEvent.click(screen.getByText('删掉我的数据'));
    fireEvent.click(screen.getByRole('button', { name: '删掉我的数据' }));
    fireEvent.click(screen.getByText('不删了，留着'));
    expect(elders.get()).toHaveLength(1);
  });

  it('names the version of the package', () => {
    expect(changelog[0]?.version).toBe(packageJson.version);
  });

  it('a card carries the place and the benefit only', () => {
    onThePhone({}, [aMother()]);
    render(<About />);
    expect(sharedCard().path).toBe('/pages/ways/about/index?region=350000&scheme=resident');
  });
});
