import fc from 'fast-check';
import { shown, shownParts } from '../../../server/counting/cells.ts';

describe('how many families a cell shows', () => {
  it.each([
    ['too few to say', 19, 100, null],
    ['nobody is too few as well', 0, 100, null],
    ['twenty', 20, 100, 20],
    ['to the nearest ten', 44, 100, 40],
    ['all but nineteen would say who the nineteen are', 81, 100, null],
    ['all of them', 100, 100, null],
  ])('%s', (_, count, families, expected) => {
    expect(shown(count, families)).toBe(expected);
  });

  it('where one part alone is hidden, the smallest of the others is hidden with it', () => {
    const parts = new Map([
      ['in time', 60],
      ['late', 30],
      ['unknown', 10],
    ]);
    expect(shownParts(parts, 100)).toEqual({ 'in time': 60, late: null, unknown: null });
  });

  it('no hidden number can be told to within twenty families from the ones shown', () => {
    const parts = fc.array(fc.nat(80), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(parts, (counts) => {
        const families = counts.reduce((sum, count) => sum + count, 0);
        const told = Object.values(shownParts(new Map(counts.map((count, part) => [String(part), count])), families));
        const hidden = told.filter((value) => value === null).length;
        expect(hidden).not.toBe(1);
      }),
      { numRuns: 5000 },
    );
  });
});
