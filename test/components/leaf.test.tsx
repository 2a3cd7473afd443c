import { render, screen } from '@testing-library/react';
import { Leaf } from '../../src/components/leaf/leaf.tsx';
import { LeafWords } from '../../src/components/leaf/leaf-words.tsx';
import { day } from '../support/day.ts';

describe('the calendar leaf', () => {
  it.each([
    ['2026-12-15', undefined, '日历，最晚 12月15日，星期二', '12月15星期二'],
    ['2026-12-08', '最好', '日历，最好 12月8日，星期二', '12月8星期二'],
    ['2027-04-30', '最晚', '日历，最晚 2027年4月30日，星期五', '2027年4月30星期五'],
  ])('shows %s and speaks it as a sentence', (date, meaning, spoken, shown) => {
    render(<Leaf date={day(date)} today={day('2026-11-24')} meaning={meaning} />);
    expect(screen.getByRole('img', { name: spoken }).textContent).toBe(shown);
  });

  it('carries words for a shared card, where no date may stand', () => {
    render(<LeafWords above='还有' big='21' below='天' label='日历，还有 21 天' />);
    expect(screen.getByRole('img', { name: '日历，还有 21 天' }).textContent).toBe('还有21天');
  });
});
