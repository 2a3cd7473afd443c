import { fireEvent, screen } from '@testing-library/react';
import { elders } from '../../../src/state/elders.ts';
import { fake } from '../../stand-ins/taro.ts';
import { aMother } from '../ways/a-mother.ts';
import { framed, opened, pickDate, said, save, tap } from './opened.tsx';

function pickRegion(names: string[], codes: string[]) {
  const value = JSON.stringify({ value: names, code: codes });
  fireEvent.change(screen.getByLabelText('picker region'), { target: { value } });
}

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
    expect(framed()).toBe('是谁？');
    expect(fake.called('pageScrollTo')).toMatchObject([{ selector: '#ask-relation' }]);
    tap('妈妈');
    expect([said(), framed()]).toEqual(['', null]);
    save();
    expect(said()).toBe('再选一下，谁发钱。');
    fujian();
    save();
    expect(said()).toBe('再点一下，领的是哪一种。');
    tap('村里、社区领');
    save();
    expect(said()).toBe('再点一下，上次什么时候认证的。');
    tap('记得哪天');
    save();
    expect(said()).toBe('再点一下，上次什么时候认证的。');
    expect(framed()).toBe('上次什么时候认证的？');
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
    expect(elders.get()[0]?.benefits[0]).toMatchObject({ scheme: 'resident', typedLast: { kind: 'unknown' } });
    expect(fake.called('switchTab')).toEqual([{ url: '/pages/home/index' }]);
  });

  it.each([
    ['只记得月份', '2025-12', { typedLast: { kind: 'month', month: '2025-12' }, benefitSince: null }],
    ['还没办过', '2026-02', { typedLast: { kind: 'never' }, benefitSince: '2026-02' }],
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
    expect(elders.get()[0]?.benefits[0]).toMatchObject({ typedLast: { kind: 'never' }, benefitSince: null });
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

  it('a child may draw a survivor’s benefit', () => {
    opened({ region: '350000', scheme: 'survivor' });
    tap('还有别人…');
    tap('孩子');
    tap('不知道');
    save();
    expect(elders.get()[0]).toMatchObject({ relation: 'child', benefits: [{ scheme: 'survivor' }] });
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
    expect(elders.get()[0]?.benefits[0]?.typedDue?.on).toBe('2027-04-30');
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
