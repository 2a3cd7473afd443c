import { render, screen } from '@testing-library/react';
import { TurnLine } from '../../src/components/elder-card/turn-line.tsx';
import { standingOf } from '../../src/state/standing.ts';
import { atHome } from '../pages/family/at-home.ts';
import { aMother } from '../pages/ways/a-mother.ts';
import { fake } from '../stand-ins/taro.ts';
import { day, instant } from '../support/day.ts';
import { aFamily, aTurn } from '../words/some-family.ts';

const today = day('2026-11-24');
const seen = {
  id: 'r1',
  kind: 'seen' as const,
  on: day('2026-11-20'),
  by: 'counter' as const,
  nextDueOn: null,
  saidAt: instant('2026-11-20T02:00:00.000Z'),
};

const shown = (dates: Parameters<typeof aMother>[1], family = aFamily()) => {
  const elder = aMother({}, dates);
  const [benefit] = elder.benefits;
  if (!benefit) throw new Error('she has one');
  atHome([family], [elder]);
  render(<TurnLine elder={elder} benefit={benefit} standing={standingOf(elder, benefit, today)} today={today} />);
};

describe('whose turn it is, on an elder’s card', () => {
  it('names who acts and who hears first, and leads to 家庭', () => {
    shown({});
    screen.getByText('这次归女儿').click();
    expect(screen.getByText(/^女儿先收提醒/)).toBeTruthy();
    expect(fake.called('switchTab')).toEqual([{ url: '/pages/family/index' }]);
  });

  it('who waits for the result is named', () => {
    shown({ waitingSince: '2026-11-20' }, aFamily({ turns: [aTurn({ because: 'waits' })] }));
    expect(screen.getByText('女儿办了，在等结果')).toBeTruthy();
  });

  it.each([
    ['another did it', 'm-daughter', '女儿 11月20日到窗口办的'],
    ['the reader did it', 'm-son', null],
  ])('done: %s', (_who, who, words) => {
    shown({ records: [seen] }, aFamily({ sayers: [{ record: 'r1', who }] }));
    expect(screen.queryByText(/办的$/)?.textContent ?? null).toBe(words);
  });

  it('of an elder who is the person’s alone there is nothing', () => {
    shown({}, aFamily({ elders: [], turns: [] }));
    expect(document.body.textContent).toBe('');
  });
});
