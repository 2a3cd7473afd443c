import {
  countDifferences,
  type DifferenceCount,
  differenceTable,
  type Told,
} from '../../../server/counting/difference-table.ts';
import { regionCode } from '../../../src/rules/region-code.ts';

const told = (personId: string, change: Partial<Told> = {}): Told => ({
  personId,
  region: regionCode('620102'),
  scheme: 'enterprise',
  matter: 'phone',
  toldBy: 'hotline',
  ...change,
});

/** People of a county who were told of another telephone by 12333. */
const people = (count: number, region: string, change: Partial<Told> = {}): DifferenceCount[] =>
  countDifferences(
    Array.from({ length: count }, (_, index) => told(`p${index}`, { region: regionCode(region), ...change })),
  );

describe('这里不对, counted', () => {
  it('counts each person once in a number, whatever they told of', () => {
    const counts = countDifferences([told('a'), told('a', { matter: 'cycle' }), told('b', { toldBy: 'counter' })]);
    expect(counts.map(({ what, people: count }) => [what, count])).toEqual([
      ['anything', 2],
      ['phone', 2],
      ['hotline', 1],
      ['cycle', 1],
      ['counter', 1],
    ]);
  });

  it('shows a city of twenty people, to the nearest ten, and hides the number of fewer', () => {
    const counts = [...people(24, '620102'), ...people(19, '620103', { matter: 'cycle', toldBy: 'counter' })];
    expect(differenceTable(counts)).toEqual([
      {
        place: '620100',
        scheme: 'enterprise',
        people: 40,
        matters: { cycle: null, phone: 20 },
        tellers: { counter: null, hotline: 20 },
      },
    ]);
  });

  it('puts cities of fewer together under their province, and of fewer than twenty there shows nothing', () => {
    const small = [...people(12, '620200'), ...people(11, '620300')];
    expect(
      differenceTable([...small, ...people(21, '620100')]).map(({ place, people: count }) => [place, count]),
    ).toEqual([
      ['620000', 20],
      ['620100', 20],
    ]);
    expect(differenceTable(people(19, '620200'))).toEqual([]);
  });

  it('keeps what was told of a province itself with its small cities, in one cell', () => {
    expect(differenceTable([...people(25, '620000'), ...people(5, '620200')])).toMatchObject([
      { place: '620000', people: 30 },
    ]);
  });

  it('never mixes two kinds of benefit', () => {
    expect(differenceTable([...people(15, '620100'), ...people(15, '620100', { scheme: 'resident' })])).toEqual([]);
  });
});
