import { render, screen } from '@testing-library/react';
import { stripDrawing } from '../../src/components/year-strip/strip-drawing.ts';
import { YearStrip } from '../../src/components/year-strip/year-strip.tsx';
import { day, month } from '../support/day.ts';

const today = day('2026-11-24');
const mum = {
  today,
  last: day('2025-12-15'),
  end: day('2026-12-15'),
  adviseBy: day('2026-12-08'),
  reminders: [day('2026-11-17'), day('2026-12-01')],
};
const percent = (value: string | undefined) => Number.parseFloat(value ?? '');

describe('the year strip', () => {
  it('speaks the year as a sentence and writes a word under each end', () => {
    render(<YearStrip {...mum} />);
    const strip = screen.getByRole('img', {
      name: '一年的时间条：去年12月15日办过，中间提醒 2 次，最好 12月8日前，最晚 12月15日，还有 21 天',
    });
    expect(strip.textContent).toBe('今天去年12月15日办过最晚 12月15日');
  });

  it('says without alarm that the day has passed', () => {
    render(<YearStrip today={today} last={day('2025-10-01')} end={day('2026-10-01')} />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      '一年的时间条：去年10月1日办过，算到 10月1日，过了 54 天',
    );
  });

  it('advises no other day than the last one where there is none', () => {
    render(<YearStrip {...mum} adviseBy={mum.end} />);
    expect(screen.getByText('最晚 12月15日')).toBeTruthy();
    expect(screen.getByRole('img').getAttribute('aria-label')).not.toContain('最好');
  });

  it('says only the month where only the month is remembered', () => {
    render(<YearStrip {...mum} last={month('2025-12')} />);
    expect(screen.getByText('去年12月办过')).toBeTruthy();
    expect(stripDrawing({ ...mum, last: month('2025-12'), today: day('2025-12-01') })['--now']).toBe('0%');
  });

  it('begins with the first day that counts when the last time is not known', () => {
    render(<YearStrip today={today} last={null} opens={day('2026-01-01')} end={day('2026-12-31')} />);
    expect(screen.getByText('1月1日起')).toBeTruthy();
  });

  it('keeps the order of the days: reminders before and after today, then to look, then the end', () => {
    const drawing = stripDrawing(mum);
    const [first = '', second = ''] = drawing['--bells']?.match(/[\d.]+(?=% 50%)/g) ?? [];
    const order = [first, drawing['--now'], second, drawing['--check'], drawing['--end']].map(percent);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(drawing['--end']).toBe('100%');
  });

  it('gives a week near the end enough room to be seen', () => {
    const week =
      percent(stripDrawing({ ...mum, today: day('2026-12-08') })['--now']) -
      percent(stripDrawing({ ...mum, today: day('2026-12-01') })['--now']);
    expect(week).toBeGreaterThan(5);
  });

  it.each([
    ['the day after certifying', { ...mum, today: day('2025-12-15') }, '0%'],
    ['the last day', { ...mum, today: day('2026-12-15') }, '100%'],
    ['a month late', { ...mum, today: day('2027-01-15') }, '100%'],
    ['a quarter', { today, last: day('2026-10-01'), end: day('2026-12-31') }, '59.3%'],
  ])('places today on the bar: %s', (_when, year, place) => {
    expect(stripDrawing(year)['--now']).toBe(place);
  });

  it('leaves room after the end when today is past it', () => {
    const late = stripDrawing({ ...mum, today: day('2027-01-15') });
    expect(percent(late['--end'])).toBeLessThan(100);
    expect(percent(late['--end'])).toBeGreaterThan(45);
  });
});
