import { screen } from '@testing-library/react';
import { calendarDates } from '../../../src/state/calendar-dates';
import { fake } from '../../stand-ins/taro';
import { aMother } from '../ways/a-mother';
import { opened, shown, tap } from './opened';

afterEach(() => jest.useRealTimers());

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
