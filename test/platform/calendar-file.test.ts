import { calendarFile } from '../../src/platform/calendar-file.ts';

const entry = { title: '妈妈的养老认证', description: '打开微信', startMs: Date.parse('2026-12-14T09:00:00+08:00') };

describe('the calendar file of the web build', () => {
  it('has the day of the entry, at nine in China, and rings then', () => {
    const file = calendarFile(entry);
    expect(file).toContain('DTSTART:20261214T010000Z');
    expect(file).toContain('SUMMARY:妈妈的养老认证');
    expect(file).toContain('BEGIN:VALARM');
    expect(file).not.toContain('RRULE');
  });

  it('comes back every year where the day does', () => {
    expect(calendarFile({ ...entry, yearly: true })).toContain('RRULE:FREQ=YEARLY');
  });
});
