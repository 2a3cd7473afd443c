import { regionCode } from '../../../src/rules/region-code.ts';
import { evidenceLines } from '../../../tools/rules/evidence-lines.ts';
import { month } from '../../support/day.ts';

describe('npm run rules:evidence', () => {
  it('names the place, each counting with its families, and the rule it would settle', () => {
    const evidence = [
      {
        place: regionCode('650000'),
        scheme: 'enterprise' as const,
        families: 60,
        fits: { 'rolling 12 end-of-previous-month': 60, 'rolling 12 365-days': null },
        settles: 'rolling 12 end-of-previous-month',
      },
    ];
    expect(evidenceLines([{ month: month('2026-12'), turns: [], evidence, differences: [] }]).slice(0, 5)).toEqual([
      '2026-12: which countings give the dates that families saw on official pages',
      '  新疆维吾尔自治区 (650000) enterprise: 60 families',
      '    rolling 12 end-of-previous-month: 60',
      '    rolling 12 365-days: hidden',
      '    → would settle a rule that nobody wrote down: rolling 12 end-of-previous-month',
    ]);
  });

  it('says that no place has enough', () => {
    expect(evidenceLines([{ month: month('2026-12'), turns: [], evidence: [], differences: [] }])).toEqual([
      '2026-12: no place has twenty families who typed an official date.',
    ]);
  });
});
