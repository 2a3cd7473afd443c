import { tellPicked } from '../../src/platform/picked-date.ts';

describe('what a wheel answers', () => {
  it.each([
    ['day', '2026-11-24', true],
    ['day', '0202-11-24', false],
    ['day', '2026-02-30', false],
    ['day', '2026/11/24', false],
    ['day', '2026-11', false],
    ['day', '', false],
    ['month', '2026-11', true],
    ['month', '2026-13', false],
    ['month', '2026-11-24', false],
  ] as const)('to a %s: %s is told only as what it is', (fields, text, isTold) => {
    const onPick = jest.fn();
    expect(tellPicked(text, { fields, onPick })).toBe(isTold);
    expect(onPick.mock.calls).toEqual(isTold ? [[text]] : []);
  });
});
