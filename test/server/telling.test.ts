import { createTelling } from '../../server/telling.ts';

/** At a minute of an hour: the alarm is raised, it is over, or somebody looks whether an end is to be told by now. */
type Step = readonly [minute: number, does: 'raised' | 'over' | 'look', told: string | null];

/** What is told: the alarm, or the end with since when and when, in minutes. */
const stories: [string, ...Step[]][] = [
  [
    'an alarm is told, and repeated once in ten minutes',
    [0, 'raised', 'alarm'],
    [9.9, 'raised', null],
    [10, 'raised', 'alarm'],
  ],
  ['its end is told at once', [0, 'raised', 'alarm'], [1, 'over', 'over 0–1'], [2, 'look', null]],
  [
    'whose end was told is told at once when it comes back',
    [0, 'raised', 'alarm'],
    [1, 'over', 'over 0–1'],
    [2, 'raised', 'alarm'],
  ],
  [
    'that came back within ten minutes is called over when it has stayed away for ten',
    [0, 'raised', 'alarm'],
    [1, 'over', 'over 0–1'],
    [2, 'raised', 'alarm'],
    [3, 'over', null],
    [12.9, 'look', null],
    [13, 'look', 'over 2–3'],
    [14, 'look', null],
  ],
  [
    'that goes on coming and going is one trouble, repeated once in ten minutes',
    [0, 'raised', 'alarm'],
    [1, 'over', 'over 0–1'],
    [2, 'raised', 'alarm'],
    [3, 'over', null],
    [4, 'raised', null],
    [5, 'over', null],
    [12, 'raised', 'alarm'],
    [13, 'over', null],
    [23, 'look', 'over 2–13'],
  ],
  [
    'that comes back after ten minutes is another trouble, with an end told at once',
    [0, 'raised', 'alarm'],
    [1, 'over', 'over 0–1'],
    [11, 'raised', 'alarm'],
    [12, 'over', 'over 11–12'],
  ],
  [
    'that waited for its end and comes back is told at once after that',
    [0, 'raised', 'alarm'],
    [1, 'over', 'over 0–1'],
    [2, 'raised', 'alarm'],
    [3, 'over', null],
    [13, 'look', 'over 2–3'],
    [14, 'raised', 'alarm'],
    [15, 'over', 'over 14–15'],
  ],
  [
    'holds nothing back when the clock went back for an hour',
    [50, 'raised', 'alarm'],
    [51, 'over', 'over 50–51'],
    [52, 'raised', 'alarm'],
    [53, 'over', null],
    [0, 'look', 'over 52–53'],
    [1, 'raised', 'alarm'],
  ],
];

describe('an alarm', () => {
  it.each(stories)('%s', (_what, ...steps) => {
    let now = 0;
    const minutes = (at: number) => at / 60_000;
    const telling = createTelling(() => now);
    const told = (does: Step[1]): string | null => {
      if (does === 'raised') return telling.raised() ? 'alarm' : null;
      const end = does === 'over' ? telling.over() : telling.overByNow();
      return end && `over ${minutes(end.since)}–${minutes(end.at)}`;
    };
    for (const [minute, does, expected] of steps) {
      now = minute * 60_000;
      expect([minute, told(does)]).toEqual([minute, expected]);
    }
  });

  it('of a trouble that comes and goes each second for an hour is a handful of words, the last of which is true', () => {
    let now = 0;
    const telling = createTelling(() => now);
    const words: string[] = [];
    for (now = 0; now < 3_600_000; now += 1000) {
      if (telling.raised()) words.push('alarm');
      if (telling.over()) words.push('over');
      if (telling.overByNow()) words.push('over');
    }
    expect(words).toHaveLength(8);
    expect(words.at(-1)).toBe('alarm');
    now += 600_000;
    expect(telling.overByNow()).toEqual({ since: 1000, at: 3_599_000 });
  });
});
