import { rankCorrelation, shareOf, spreadOf } from '../../../../bench/effect/outcomes/spread.ts';

test('the middle and the ends of eight in ten', () => {
  const values = Array.from({ length: 101 }, (_, index) => 100 - index);
  expect(spreadOf(values)).toEqual({ low: 10, median: 50, high: 90 });
});

test.each([
  ['rises with it, however crookedly', [1, 2, 3, 4], [1, 10, 11, 1000], 1],
  ['falls with it', [1, 2, 3, 4], [4, 3, 2, 1], -1],
  ['never moves', [1, 2, 3, 4], [5, 5, 5, 5], 0],
  ['shares a rank where it is equal', [1, 2, 2, 3], [1, 2, 2, 3], 1],
])('what %s', (_, a, b, expected) => {
  expect(rankCorrelation(a, b)).toBeCloseTo(expected);
});

test('a share of what is true', () => {
  expect(shareOf([1, 2, 3, 4], (value) => value > 1)).toBe(0.75);
});
