import { type Family, holds, verdictOf } from '../../../bench/crash/verdict.ts';

const dayMs = 86_400_000;
const [first, second, third] = [10 * dayMs, 17 * dayMs, 21 * dayMs];
const moments = [first, second, third];

const hour = 3_600_000;
const on = (moment: number, words: string, late = hour) => ({ at: moment + late, words });
const [a, b, c] = [on(first, 'in two weeks'), on(second, 'today'), on(third, 'three days left')];
const again = on(first, 'in two weeks', 2 * hour);

const family = (inbox: Family['inbox'], calledAgain: [moment: number, more: number][] = []): Family => ({
  inbox,
  calledAgain: new Map(calledAgain),
});
const none = { lost: 0, repeats: 0, counted: 0, uncounted: 0 };

describe('what a family got is held against what was promised, moment by moment', () => {
  it.each<[what: string, Family, Partial<ReturnType<typeof verdictOf>>]>([
    ['all, once each', family([a, b, c]), {}],
    ['all, one of them called again and not come twice', family([a, b, c], [[second, 1]]), { counted: 1 }],
    ['nothing at all', family([]), { lost: 3 }],
    ['the first twice, the second never', family([a, again, c]), { lost: 1, repeats: 1, uncounted: 1 }],
    [
      'the first twice, by a call that was counted, the second never',
      family([a, again, c], [[first, 1]]),
      { lost: 1, repeats: 1, counted: 1 },
    ],
    [
      'in place of the second the words of the first',
      family([a, on(second, 'in two weeks'), c], [[first, 1]]),
      { lost: 1, repeats: 1, counted: 1 },
    ],
    [
      'the first only after the second',
      family([on(second, 'in two weeks'), b, c]),
      { lost: 1, repeats: 1, uncounted: 1 },
    ],
    ['one twice, by a call that was counted', family([a, again, b, c], [[first, 1]]), { repeats: 1, counted: 1 }],
    [
      'one twice after midnight, in other words',
      family([a, b, c, on(third, 'two days left', 14 * hour)], [[third, 1]]),
      { repeats: 1, counted: 1 },
    ],
    [
      'one twice, and a call for another',
      family([a, again, b, c], [[third, 1]]),
      { repeats: 1, counted: 1, uncounted: 1 },
    ],
    [
      'one three times, one call counted',
      family([a, again, again, b, c], [[first, 1]]),
      { repeats: 2, counted: 1, uncounted: 1 },
    ],
    ['one before any moment', family([on(0, 'too early'), a, b, c]), { repeats: 1, uncounted: 1 }],
  ])('%s', (_, seen, expected) => {
    expect(verdictOf([seen], moments)).toEqual({ ...none, messages: seen.inbox.length, ...expected });
  });

  it('nor does what one family got too often make up for another', () => {
    const seen = [family([a, again, b, c], [[first, 1]]), family([a, c])];
    expect(verdictOf(seen, moments)).toEqual({ ...none, messages: 6, lost: 1, repeats: 1, counted: 1 });
  });
});

describe('a run holds', () => {
  const counted = { ...none, messages: 4, repeats: 1, counted: 1 };
  it.each([
    ['nothing lost, nothing twice', none, { arrive: true, 'are lost': true }],
    ['twice what was counted: only without WeChat’s word', counted, { arrive: false, 'are lost': true }],
    ['twice what nobody counted: never', { ...counted, uncounted: 1 }, { arrive: false, 'are lost': false }],
    ['lost beside a repeat: never', { ...counted, lost: 1 }, { arrive: false, 'are lost': false }],
  ])('%s', (_, seen, expected) => {
    const verdict = { messages: 0, ...seen };
    expect({ arrive: holds(verdict, 'arrive'), 'are lost': holds(verdict, 'are lost') }).toEqual(expected);
  });
});
