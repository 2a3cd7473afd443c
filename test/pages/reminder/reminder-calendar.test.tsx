import { screen } from '@testing-library/react';
import { calendarDates } from '../../../src/state/calendar-dates.ts';
import { fake } from '../../stand-ins/taro.ts';
import { day } from '../../support/day.ts';
import { aMother } from '../ways/a-mother.ts';
import { opened, shown, tap } from './opened.tsx';
import '../../support/in-november-2026.ts';

afterEach(() => jest.useRealTimers());

describe('the phone calendar', () => {
  const row = '妈妈的日子，也放进手机日历';
  const answers = (words: string) => fake.answers.set('addPhoneCalendar', new Error(`addPhoneCalendar:${words}`));

  it('one entry per benefit, ringing at nine in China', async () => {
    await opened(aMother());
    await shown();
    expect(screen.getByText('12月14日上午 9 点响，不联网也会响')).toBeTruthy();
    await tap(row);
    expect(screen.getByText('12月14日的放进去了。去日历里看一眼，没有就再点一次')).toBeTruthy();
    expect(fake.called('addPhoneCalendar')).toMatchObject([{ startTime: Date.parse('2026-12-14T01:00:00Z') / 1000 }]);
    expect(calendarDates.get()).toEqual({ b1: '2026-12-14' });
  });

  it('the advised day has an entry of its own, which says the last one too; so has an appointment', async () => {
    await opened(aMother({}, { visitOn: day('2026-12-03') }));
    await shown();
    await tap('妈妈最好哪天办，也放进手机日历');
    await tap('妈妈约的那天，也放进手机日历');
    expect(fake.called('addPhoneCalendar')).toMatchObject([
      {
        startTime: Date.parse('2026-12-07T01:00:00Z') / 1000,
        title: '妈妈的养老认证：最好今天办，最晚 12月14日（星期一）',
      },
      { startTime: Date.parse('2026-12-03T01:00:00Z') / 1000, title: '妈妈的养老认证：约好的就是今天' },
    ]);
    expect(calendarDates.get()).toEqual({ 'b1:best': '2026-12-07', 'b1:visit': '2026-12-03' });
  });

  it.each([
    ['broken', () => answers('fail'), '没记上。再点一次，或自己在日历里记'],
    ['cancelled', () => answers('fail cancel'), '没记上。想要了再点一次，或自己在日历里记'],
    ['refused', () => answers('fail no permission'), '没记上。到设置里让微信用日历，再点一次，或自己在日历里记'],
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
    calendarDates.set({ b1: day('2026-12-01') });
    await shown();
    expect(screen.getByText('日子变成 12月14日了。日历里 12月1日 的旧提醒，请手动删掉')).toBeTruthy();
  });

  it('made anew after the day moved: the old entry is still there, and still said so', async () => {
    await opened(aMother());
    calendarDates.set({ b1: day('2026-12-01') });
    await shown();
    await tap(row);
    expect(document.body.textContent).toContain('12月1日 的旧提醒，请手动删掉');
  });

  it('already in it', async () => {
    await opened(aMother());
    calendarDates.set({ b1: day('2026-12-14') });
    await shown();
    expect(screen.getByText('12月14日的放过了。日历里没有，就再点一次')).toBeTruthy();
  });

  it('Android says it was made when it was cancelled: it is made again on the next tap', async () => {
    await opened(aMother());
    await shown();
    await tap(row);
    await tap(row);
    expect(fake.called('addPhoneCalendar')).toHaveLength(2);
  });

  it('refused: the settings are one tap away', async () => {
    await opened(aMother());
    answers('fail no permission');
    await shown();
    await tap(row);
    await tap('打开微信的设置');
    expect(fake.called('openSetting')).toHaveLength(1);
  });

  it('where every year ends the turn, the day is in it for every year, and next year too it is no old one', async () => {
    const inWuhan = aMother({ region: '420100', regionName: '湖北省武汉市' }, { scheme: 'enterprise' });
    await opened(inWuhan);
    await shown();
    await tap(row);
    expect(fake.called('addPhoneRepeatCalendar')).toMatchObject([
      { startTime: Date.parse('2026-12-31T01:00:00Z') / 1000, repeatInterval: 'year' },
    ]);
    expect(fake.called('addPhoneCalendar')).toEqual([]);
    expect(calendarDates.get()).toEqual({ b1: '--12-31' });
    expect(screen.getByText('每年 12月31日的放进去了。去日历里看一眼，没有就再点一次')).toBeTruthy();
  });

  it('an entry of every year rings on a day that is none any more: it has to be deleted by hand', async () => {
    await opened(aMother());
    calendarDates.set({ b1: '--12-31' });
    await shown();
    expect(screen.getByText('日子变成 12月14日了。日历里 每年 12月31日 的旧提醒，请手动删掉')).toBeTruthy();
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
