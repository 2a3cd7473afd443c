import { monthLines } from '../../../tools/counts/month-lines.ts';
import { month } from '../../support/day.ts';

const endings = { 'by-advise-by': 40, 'by-check-by': 30, later: null, unknown: null };
const turns = [{ ruleKind: 'rolling' as const, planVersion: '2', families: 90, sent: 60, opened: null, endings }];

describe('npm run counts', () => {
  it('says of each closed month who was done when, and what is hidden', () => {
    expect(monthLines([{ month: month('2026-12'), turns, evidence: [], differences: [] }]).slice(0, 2)).toEqual([
      '2026-12',
      '  rolling, plan 2: 90 families, sent to 60, opened by hidden; done by the advised day 40, by the last day 30, later hidden, not told hidden',
    ]);
  });

  it('says that a month had too few', () => {
    expect(monthLines([{ month: month('2026-12'), turns: [], evidence: [], differences: [] }])[0]).toBe(
      '2026-12: fewer than twenty families of any kind',
    );
  });

  it('says that none is closed', () => {
    expect(monthLines([])).toEqual(['No month is closed yet: the first is two months after the first message’s.']);
  });
});
