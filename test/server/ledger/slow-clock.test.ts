import { creditsAfter, type Step } from '../support/credits-after.ts';

describe('what a family may still get after a 拒收, where a phone’s clock differs from WeChat’s', () => {
  it.each<[string, Step[], number]>([
    [
      'an 允许 after 拒收, first told by a phone some minutes slow: WeChat’s own word sets it right',
      [
        ['change', 'reject', '02:20:00'],
        ['phone', 'tap-1', '02:19:00'],
        ['popup', 'accept', '02:21:00'],
      ],
      1,
    ],
    [
      'the same, told before the 拒收 was',
      [
        ['phone', 'tap-1', '02:19:00'],
        ['popup', 'accept', '02:21:00'],
        ['change', 'reject', '02:20:00'],
      ],
      1,
    ],
    [
      'the same, of which all was told in the wrong order',
      [
        ['phone', 'tap-1', '02:19:00'],
        ['change', 'reject', '02:20:00'],
        ['popup', 'accept', '02:21:00'],
      ],
      1,
    ],
    [
      'an 允许 before 拒收 told late by both gives nothing',
      [
        ['change', 'reject', '02:20:00'],
        ['phone', 'tap-1', '02:19:00'],
        ['popup', 'accept', '02:19:00'],
      ],
      0,
    ],
    [
      'an 允许 before 拒收 takes nothing from one after it that a phone told',
      [
        ['change', 'reject', '02:20:00'],
        ['phone', 'tap-1', '02:21:00'],
        ['popup', 'accept', '02:19:00'],
      ],
      1,
    ],
    [
      'one that was spent before WeChat’s word stays spent',
      [['change', 'reject', '02:20:00'], ['phone', 'tap-1', '02:21:00'], ['sent'], ['popup', 'accept', '02:22:00']],
      0,
    ],
  ])('%s', async (_what, steps, credits) => {
    expect(await creditsAfter(steps)).toBe(credits);
  });
});
