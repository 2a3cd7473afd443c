import {
  chinaDay,
  chinaHour,
  clockInChina,
  daysBetween,
  parseInstant,
  todayInChina,
} from '../../src/rules/china-time.ts';
import { instant } from '../support/day.ts';

describe('the day in China', () => {
  it.each([
    ['2026-11-23T15:59:59Z', '2026-11-23'],
    ['2026-11-23T16:00:00Z', '2026-11-24'],
    ['2026-11-24T15:59:59.999Z', '2026-11-24'],
    ['2026-12-31T16:00:00Z', '2027-01-01'],
    ['2026-11-23T09:00:00-08:00', '2026-11-24'],
  ])('at %s it is %s there', (now, date) => {
    expect(todayInChina(instant(now))).toBe(date);
    expect(todayInChina(Date.parse(now))).toBe(date);
  });

  it.each([
    ['2026-11-23T16:00:00Z', '00:00'],
    ['2026-11-24T01:05:59.999Z', '09:05'],
  ])('at %s the clocks there show %s', (now, time) => {
    expect(clockInChina(Date.parse(now))).toBe(time);
  });

  it('comes back from an hour of that day', () => {
    const day = chinaDay(Date.parse('2026-11-24T01:00:00Z'));
    expect(new Date(chinaHour(day, 9)).toISOString()).toBe('2026-11-24T01:00:00.000Z');
    expect(chinaDay(chinaHour(day, 0))).toBe(day);
    expect(chinaDay(chinaHour(day, 0) - 1)).toBe(day - 1);
  });
});

describe('reading an instant', () => {
  it.each(['2026-11-24T01:00:00Z', '2026-11-24T01:00Z', '2026-11-24T01:00:00.000Z', '2026-11-24T09:00:00+08:00'])(
    'takes %s',
    (text) => {
      expect(parseInstant(text)).toBe(Date.UTC(2026, 10, 24, 1));
    },
  );

  it.each([
    '2026-11-24',
    '2026-11-24T01:00:00',
    '2026-13-24T01:00:00Z',
    '2026-11-24T01:00:00Zx',
    'x2026-11-24T01:00:00Z',
    5,
    null,
  ])('refuses %j, for its zone or its day is not known', (wrong) => {
    expect(parseInstant(wrong)).toBeNull();
  });
});

describe('days between two dates', () => {
  it.each([
    ['2026-11-24', '2026-11-24', 0],
    ['2026-11-24', '2026-12-15', 21],
    ['2026-11-24', '2026-11-20', -4],
    ['2027-02-28', '2027-03-01', 1],
    ['2028-02-28', '2028-03-01', 2],
  ])('%s to %s is %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it('knows none when a date is none', () => {
    expect(daysBetween('2026-11-31', '2026-12-15')).toBeNull();
    expect(daysBetween('2026-11-24', '')).toBeNull();
  });
});
