import * as v from 'valibot';
import { countingsThatFit } from '../../../server/counting/countings.ts';
import { evidenceTable, type Sighting } from '../../../server/counting/evidence-table.ts';
import { regionCode } from '../../../src/rules/parts.ts';
import { day } from '../../support/day.ts';

const today = day('2026-11-24');

describe('which counting gives the date on the official page', () => {
  it.each([
    ['2025-08-11', '2026-08-11', ['rolling 12 365-days', 'rolling 12 exact-anniversary']],
    ['2024-02-10', '2025-02-09', ['rolling 12 365-days', 'rolling 12 day-before-anniversary']],
    ['2024-03-10', '2025-03-09', ['rolling 12 day-before-anniversary']],
    ['2025-03-10', '2026-03-31', ['rolling 12 end-of-same-month']],
    ['2025-03-10', '2026-02-28', ['rolling 12 end-of-previous-month']],
    ['2025-03-10', '2026-12-31', ['period year']],
    ['2025-03-10', '2025-12-31', ['period half-year']],
    ['2025-03-10', '2029-05-05', []],
  ])('certified %s, due %s', (last, due, expected) => {
    expect(countingsThatFit({ last: day(last), due: day(due) }).sort()).toEqual(expected);
  });
});

/** Families of a city of 甘肃, whose pages showed the end of the month before. */
const families = (count: number, city: string, due = '2026-02-28'): Sighting[] =>
  Array.from({ length: count }, () => ({
    last: day('2025-03-10'),
    due: day(due),
    city: v.parse(regionCode, city),
    province: v.parse(regionCode, '620000'),
    scheme: 'enterprise',
  }));

describe('what families’ dates say of a place', () => {
  it('a city of twenty families has a cell, the smaller ones stand together under their province', () => {
    const table = evidenceTable(
      [...families(25, '620100'), ...families(12, '620200'), ...families(11, '620300')],
      today,
    );
    expect(table.map(({ place, families: count }) => [place, count])).toEqual([
      ['620000', 20],
      ['620100', 30],
    ]);
  });

  it('fewer than twenty in the whole province: nothing', () => {
    expect(evidenceTable([...families(10, '620100'), ...families(9, '620200')], today)).toEqual([]);
  });

  it('a rule that nobody wrote down is settled where nearly all agree', () => {
    const agree = [...families(57, '650100'), ...families(3, '650100', '2026-03-31')];
    expect(evidenceTable(agree, today)).toMatchObject([{ settles: 'rolling 12 end-of-previous-month' }]);
  });

  it('not where a third saw another day', () => {
    const differ = [...families(40, '650100'), ...families(20, '650100', '2026-03-31')];
    expect(evidenceTable(differ, today)).toMatchObject([
      { settles: null, fits: { 'rolling 12 end-of-previous-month': 40, 'rolling 12 end-of-same-month': 20 } },
    ]);
  });

  it('nor where the place has said how it counts', () => {
    expect(evidenceTable(families(60, '620100'), today)).toMatchObject([{ settles: null }]);
  });
});
