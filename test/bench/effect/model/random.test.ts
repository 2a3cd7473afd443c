import { daysUntil, keyOf, luck, triangular } from '../../../../bench/effect/model/random.ts';

describe('luck that is looked up', () => {
  test('the same key, stream and index always give the same number', () => {
    expect(luck(keyOf(1, 2), 3, 4)).toBe(luck(keyOf(1, 2), 3, 4));
  });

  test.each([
    ['another seed', luck(keyOf(2, 2), 3, 4)],
    ['another family', luck(keyOf(1, 3), 3, 4)],
    ['another stream', luck(keyOf(1, 2), 4, 4)],
    ['another index', luck(keyOf(1, 2), 3, 5)],
  ])('%s gives another number', (_, other) => {
    expect(other).not.toBe(luck(keyOf(1, 2), 3, 4));
  });

  test('ten thousand families spread evenly over ten tenths', () => {
    const tenths = new Array<number>(10).fill(0);
    for (let family = 0; family < 10_000; family++) {
      const tenth = Math.floor(luck(keyOf(1, family), 7) * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(130); // four standard deviations
  });
});

test('what happens with a chance of a half each day takes a day on average', () => {
  const days = Array.from({ length: 10_000 }, (_, index) => daysUntil(0.5, (index + 0.5) / 10_000));
  expect(days.reduce((sum, one) => sum + one, 0) / days.length).toBeCloseTo(1, 1);
});

test.each([
  [1, 0],
  [0, Number.POSITIVE_INFINITY],
])('what happens with chance %d each day takes %d days', (chance, days) => {
  expect(daysUntil(chance, 0.7)).toBe(days);
});

test.each([
  [0, 10],
  [0.25, 15],
  [1, 30],
])('the triangle 10–20–30, at luck %d or its end', (fortune, atLeast) => {
  expect(triangular(10, 20, 30, fortune)).toBeGreaterThanOrEqual(atLeast);
  expect(triangular(10, 20, 30, fortune)).toBeLessThanOrEqual(30);
});

test('half of a triangle that leans on nothing lies below its mode', () => {
  expect(triangular(10, 20, 30, 0.5)).toBeCloseTo(20);
});
