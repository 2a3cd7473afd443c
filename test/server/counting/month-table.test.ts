import fc from 'fast-check';
import { endingOf, endings, monthTable, type Turn } from '../../../server/counting/month-table.ts';
import { day, dayOrNull } from '../../support/day.ts';

const turn: Turn = { ruleKind: 'rolling', planVersion: '2', wasSent: true, wasOpened: false, ending: 'by-check-by' };
const many = (times: number, change: Partial<Turn> = {}): Turn[] =>
  Array.from({ length: times }, () => ({ ...turn, ...change }));

describe('when a turn was done', () => {
  it.each([
    ['on the advised day', '2026-12-11', '2026-12-11', 'by-advise-by'],
    ['after it, on the last day', '2026-12-20', '2026-12-11', 'by-check-by'],
    ['after both', '2026-12-21', '2026-12-11', 'later'],
    ['no day was advised', '2026-12-20', null, 'by-check-by'],
    ['nobody said that it was done', null, '2026-12-11', 'unknown'],
  ])('%s', (_, doneOn, adviseBy, ending) => {
    expect(endingOf(dayOrNull(doneOn), dayOrNull(adviseBy), day('2026-12-20'))).toBe(ending);
  });
});

describe('a month’s table', () => {
  it('has a cell for each kind of rule and version of the plan that twenty families have', () => {
    const turns = [
      ...many(40),
      ...many(30, { ending: 'later' }),
      ...many(25, { ruleKind: null }),
      ...many(19, { ruleKind: 'period' }),
    ];
    expect(monthTable(turns)).toEqual([
      { ruleKind: 'national', planVersion: '2', families: 30, sent: null, opened: null, endings: expect.anything() },
      {
        ruleKind: 'rolling',
        planVersion: '2',
        families: 70,
        sent: null,
        opened: null,
        endings: { 'by-advise-by': null, 'by-check-by': 40, later: 30, unknown: null },
      },
    ]);
  });

  it('says nothing of fewer than twenty families', () => {
    expect(monthTable(many(19))).toEqual([]);
  });

  it('one family more or less changes nothing, or a number by ten at a border', () => {
    const anyTurn = fc.record({
      ruleKind: fc.constantFrom('rolling' as const, 'period' as const, null),
      planVersion: fc.constantFrom('1', '2'),
      wasSent: fc.boolean(),
      wasOpened: fc.boolean(),
      ending: fc.constantFrom(...endings),
    });
    const numbersOf = (turns: readonly Turn[]): number[] =>
      monthTable(turns).flatMap(({ families, sent, opened, endings: ended }) =>
        [families, sent, opened, ...Object.values(ended)].flatMap((value) => (value === null ? [] : [value])),
      );
    fc.assert(
      fc.property(fc.array(anyTurn, { minLength: 1, maxLength: 300 }), (turns) => {
        for (const value of [...numbersOf(turns), ...numbersOf(turns.slice(1))]) {
          expect(value % 10).toBe(0);
          expect(value).toBeGreaterThanOrEqual(20);
        }
      }),
      { numRuns: 500 },
    );
  });
});
