import { regionCode } from '../../../src/rules/region-code.ts';
import { differenceLines } from '../../../tools/rules/difference-lines.ts';
import { month } from '../../support/day.ts';

describe('npm run rules:evidence, of 这里不对？', () => {
  it('names the place, what is otherwise there and who told it', () => {
    const differences = [
      {
        place: regionCode('620000'),
        scheme: 'enterprise' as const,
        people: 40,
        matters: { phone: 30, cycle: null },
        tellers: { hotline: 40 },
      },
    ];
    expect(differenceLines([{ month: month('2026-12'), turns: [], evidence: [], differences }])).toEqual([
      '这里不对？: where people were told otherwise than the rule says',
      '  甘肃省 (620000) enterprise: 40 people',
      '    what is otherwise: phone 30, cycle hidden',
      '    who told them: hotline 40',
    ]);
  });

  it('says that of no place enough did', () => {
    expect(differenceLines([])).toEqual(['这里不对？: of no place have twenty people told that it is otherwise.']);
  });
});
