import { allParameters, drawAt, parameterNames } from '../../../../bench/effect/model/draws.ts';
import { pensioners } from '../../../../bench/effect/model/pensioners.ts';
import { allCycles } from '../../../../src/rules/regions/all-cycles.ts';

const daysOnAverage = ['readLag', 'farDays', 'slowLead', 'abroadLead', 'noticesStop', 'credits'];

const draws = Array.from({ length: 200 }, (_, index) => drawAt(1, index));

describe.each(parameterNames)('the assumption %s', (name) => {
  const { low, mode, high, source, means } = allParameters[name];

  test('has a range in order', () => {
    expect(low).toBeLessThanOrEqual(mode);
    expect(mode).toBeLessThanOrEqual(high);
  });

  test('is a chance or a share, or is said to be a number of days or messages', () => {
    expect(low).toBeGreaterThanOrEqual(0);
    if (!daysOnAverage.includes(name)) expect(high).toBeLessThanOrEqual(1);
  });

  test('says where it comes from and what it means', () => {
    expect(source).not.toBe('');
    expect(means).not.toBe('');
  });

  test('is drawn within its range', () => {
    const values = draws.map((draw) => draw[name]);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(low);
    expect(Math.max(...values)).toBeLessThanOrEqual(high);
  });
});

test('every region of the rule book has its pensioners, in the order of the codes', () => {
  expect(pensioners.map(([code]) => code)).toEqual(allCycles.map(({ code }) => code));
});

test('the regions add up to the national figure of the table, but for what it rounds or keeps apart', () => {
  const sum = pensioners.reduce((total, [, count]) => total + count, 0);
  expect(Math.abs(sum - 5805.8)).toBeLessThan(6);
});
