import { act, fireEvent, render, screen } from '@testing-library/react';
import DonePage from '../../../src/pages/done/index.tsx';
import { knownDates } from '../../../src/rules/benefit/known-dates.ts';
import { findElder } from '../../../src/state/elders.ts';
import { preferences } from '../../../src/state/preferences.ts';
import { fake } from '../../stand-ins/taro.ts';
import { day } from '../../support/day.ts';
import { aMother } from '../ways/a-mother.ts';
import { onThePhone, openedUrl, sharedCard } from '../ways/on-the-phone.ts';
import '../../support/in-november-2026.ts';

const opened = (...kept: ReturnType<typeof aMother>[]) => {
  onThePhone({ elder: 'e1', benefit: 'b1' }, kept);
  render(<DonePage />);
};

const tap = (text: string) => fireEvent.click(screen.getByText(text));
const answer = () => screen.getAllByRole('heading')[0]?.textContent;
const dates = (at = 0) => {
  const benefit = findElder('e1')?.benefits[at];
  return benefit && knownDates(benefit);
};
const asBefore = () =>
  expect(dates()).toEqual({ last: { kind: 'day', on: '2025-12-15' }, officialDueOn: null, waitingSince: null });
const pickDate = (value: string, at: number) => {
  const field = screen.getAllByLabelText('picker date')[at];
  if (field) fireEvent.change(field, { target: { value } });
};

describe('办好了', () => {
  it('asks what the record says, with three answers, and changes nothing yet', () => {
    opened(aMother());
    expect(answer()).toBe('认证记录里，看到办好的日子了吗？');
    for (const words of ['看到了', '还在等结果', '没去看']) expect(screen.getByText(words)).toBeTruthy();
    expect(findElder('e1')).toEqual(aMother());
  });

  it('看到了: the day of the record, then the next date and a word for the family', () => {
    opened(aMother());
    tap('看到了');
    expect(answer()).toBe('记录里写的是哪天？');
    tap('记下来');
    expect(answer()).toBe('好。家里人不用再操心。');
    expect(dates()).toMatchObject({ last: { kind: 'day', on: '2026-11-24' }, waitingSince: null });
    expect(screen.getByRole('img', { name: '日历，下次，最好 2027年11月16日，星期二' })).toBeTruthy();
    expect(screen.getByText('手机日历里记过旧日子的，请手动删掉旧的。')).toBeTruthy();
    expect(sharedCard()).toMatchObject({
      title: '妈妈的养老认证，已经办好了',
      path: '/pages/card/index?who=mum&region=350000&scheme=resident&state=done',
    });
  });

  it('another day stands in the record, and the next one is written there', () => {
    opened(aMother());
    tap('看到了');
    pickDate('2026-11-20', 0);
    pickDate('2027-11-30', 1);
    expect(screen.getByText('11月20日，改一改')).toBeTruthy();
    tap('记下来');
    expect(dates()).toMatchObject({ last: { kind: 'day', on: '2026-11-20' }, officialDueOn: '2027-11-30' });
    expect(screen.getByText('最晚 2027年11月30日（星期二）')).toBeTruthy();
  });

  it('看到了 ends with 到时候叫我: the best moment to ask for next year’s message', () => {
    opened(aMother());
    tap('看到了');
    tap('记下来');
    tap('到时候叫我');
    expect(fake.called('switchTab')).toEqual([{ url: '/pages/reminder/index' }]);
  });

  it('with the reminders off it says that nobody will call, and switches them on in one tap', () => {
    opened(aMother());
    preferences.set({ ...preferences.get(), enabled: false });
    tap('看到了');
    tap('记下来');
    expect(screen.getByText('提醒关着')).toBeTruthy();
    expect(document.body.textContent).not.toContain('提醒，换成下一次的了');
    tap('重新打开提醒');
    expect(preferences.get().enabled).toBe(true);
    act(preferences.clear);
  });

  it('a next date years off is asked about before it is kept', () => {
    opened(aMother());
    tap('看到了');
    pickDate('2029-11-24', 1);
    tap('记下来');
    expect(screen.getByText('真的是2029年吗？')).toBeTruthy();
    expect(findElder('e1')).toEqual(aMother());
    tap('记下来');
    expect(dates()).toMatchObject({ officialDueOn: '2029-11-24' });
  });

  it('what was arranged is over, and that it was paid is asked anew next time', () => {
    opened(aMother({}, { visitOn: day('2026-11-24'), money: 'paid' }));
    tap('看到了');
    tap('记下来');
    expect(findElder('e1')?.benefits[0]).toMatchObject({ visitOn: null, money: null });
  });

  it('money that stopped is stopped until it is paid again', () => {
    opened(aMother({}, { money: 'stopped' }));
    tap('看到了');
    tap('记下来');
    expect(findElder('e1')?.benefits[0]?.money).toBe('stopped');
  });

  it('where nobody wrote the rule down, the next date gets no leaf', () => {
    opened(aMother({ region: '650000', regionName: '新疆' }));
    tap('看到了');
    tap('记下来');
    expect(screen.queryByRole('img', { name: /^日历/ })).toBeNull();
    expect(screen.getByText(/^先按 2027年.*前查一查$/)).toBeTruthy();
  });

  it('看到了 was a slip: as it was, and the question again', () => {
    opened(aMother());
    tap('看到了');
    tap('记下来');
    tap('点错了，改回去');
    asBefore();
    expect(answer()).toBe('认证记录里，看到办好的日子了吗？');
  });

  it('not sure after all: one step back, nothing changed', () => {
    opened(aMother());
    tap('看到了');
    tap('不是，回上一屏');
    expect(findElder('e1')).toEqual(aMother());
    expect(screen.getByText('没去看')).toBeTruthy();
  });

  it('还在等结果: the reminders stay, one to look for the result comes; a slip can be undone', () => {
    opened(aMother());
    tap('还在等结果');
    expect(answer()).toBe('记下了。过些天再去查一次');
    expect(dates()).toMatchObject({ last: { kind: 'day', on: '2025-12-15' }, waitingSince: '2026-11-24' });
    tap('看看怎么查');
    expect(openedUrl()).toContain('flow=check-record');
    tap('点错了，改回去');
    asBefore();
  });

  it.each([
    ['北京', { region: '110000', regionName: '北京市' }, /^北京 2021 年的材料（转述）写：3 个工作日内能查到。$/],
    ['abroad', { residence: 'abroad' }, /^驻大阪总领馆 2021 年写/],
    ['福建', {}, /^几天能查到，各地没写明。$/],
  ] as const)('还在等结果, %s: how long, only where somebody wrote it', (_name, change, words) => {
    opened(aMother(change));
    tap('还在等结果');
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('上海, materials uploaded: the guide says by which way it was done', () => {
    onThePhone({ elder: 'e1', benefit: 'b1', flow: 'cannot-blink' }, [aMother({ region: '310000' })]);
    render(<DonePage />);
    tap('还在等结果');
    expect(screen.getByText(/^上海的材料（转述，没写日期）写：上传材料的，15 个工作日内审完。$/)).toBeTruthy();
  });

  it('没去看: shows how to look, and changes nothing', () => {
    opened(aMother());
    tap('没去看');
    expect(openedUrl()).toBe('/pages/steps/guide/index?flow=check-record&elder=e1&region=350000');
    expect(findElder('e1')).toEqual(aMother());
  });

  it('congratulates nobody', () => {
    opened(aMother());
    tap('还在等结果');
    expect(document.body.textContent).not.toContain('恭喜');
  });

  it.each([
    ['看到了', () => [tap('看到了'), tap('记下来')]],
    ['还在等结果', () => [tap('还在等结果')]],
  ])('a full phone at 「%s」: says so, nothing is called done, and the way back is not lost', (_words, said) => {
    opened(aMother());
    fake.full = true;
    said();
    expect(screen.getByRole('status').textContent).toBe('手机存不下了。清一清微信的空间，再点一次。您填的还在。');
    expect(document.body.textContent).not.toMatch(/不用再操心。|记下了/);
    fake.full = false;
    const again = _words === '看到了' ? '记下来' : '还在等结果';
    tap(again);
    tap('点错了，改回去');
    asBefore();
  });

  it('an elder that is not here: says so, and leads home', () => {
    opened();
    expect(answer()).toBe('没找到这位长辈');
    tap('去首页看看');
    expect(fake.called('switchTab')).toEqual([{ url: '/pages/home/index' }]);
  });

  it('of two benefits only the one that was certified changes', () => {
    const other = aMother({}, { id: 'b2', scheme: 'survivor' }).benefits;
    opened(aMother({ benefits: [...other, ...aMother().benefits] }));
    tap('看到了');
    tap('记下来');
    expect([dates(0)?.last, dates(1)?.last]).toEqual([
      { kind: 'day', on: '2025-12-15' },
      { kind: 'day', on: '2026-11-24' },
    ]);
  });
});
