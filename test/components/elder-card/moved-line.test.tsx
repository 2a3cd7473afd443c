import { act, render, screen } from '@testing-library/react';
import { MovedLine } from '../../../src/components/elder-card/moved-line.tsx';
import { regionCode } from '../../../src/rules/region-code.ts';
import { rulesNews } from '../../../src/state/book/rules-news.ts';
import { standingOf } from '../../../src/state/standing.ts';
import { aMother } from '../../pages/ways/a-mother.ts';
import { onThePhone } from '../../pages/ways/on-the-phone.ts';
import { day } from '../../support/day.ts';

const mother = aMother();
const [first] = mother.benefits;
if (!first) throw new Error('no benefit');
const benefit = {
  ...first,
  region: regionCode('350000'),
  scheme: 'resident' as const,
  typedLast: { kind: 'day' as const, on: day('2025-12-15') },
};

/** By the package's rules the day is 2026-12-14. */
const show = (moved: { from: string | null; to: string | null }, onDay: string, today: string) => {
  const dayOf = (text: string | null) => (text === null ? null : day(text));
  rulesNews.set({
    askedAt: 0,
    moved: { [benefit.id]: { from: dayOf(moved.from), to: dayOf(moved.to), on: day(onDay) } },
  });
  render(<MovedLine benefit={benefit} standing={standingOf(mother, benefit, day(today))} today={day(today)} />);
};

describe('why a day is another than it was', () => {
  beforeEach(() => onThePhone());
  afterEach(() => act(() => rulesNews.clear()));

  it.each([
    ['12月31日', { from: '2026-12-31', to: '2026-12-14' }, '福建的规则改了，日子从 12月31日 改到 12月14日。'],
    ['another year', { from: '2027-01-31', to: '2026-12-14' }, '福建的规则改了，日子从 2027年1月31日 改到 12月14日。'],
    ['no day', { from: null, to: '2026-12-14' }, '福建的规则改了，现在能推算了：12月14日。'],
  ])('is said in one sentence: it was %s', (_was, moved, sentence) => {
    show(moved, '2026-11-20', '2026-11-24');
    expect(document.body.textContent).toBe(sentence);
  });

  it.each([
    ['a month later', { from: '2026-12-31', to: '2026-12-14' }, '2026-10-20', '2026-11-24'],
    ['where the day is another by now', { from: '2026-12-31', to: '2026-12-20' }, '2026-11-20', '2026-11-24'],
  ])('is not said any more %s', (_when, moved, onDay, today) => {
    show(moved, onDay, today);
    expect(screen.queryByText(/规则改了/)).toBeNull();
  });
});
