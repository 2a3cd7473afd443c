import { open, planLines, waiting } from '../support/reminders.ts';

describe('the worked cases of the contract', () => {
  it('two elders share one pool: each one’s best moment comes before either’s second', () => {
    const benefits = [open('ma', '2027-02-28'), open('ba', '2027-03-20')];
    expect(planLines(benefits, 3, '2027-02-10 10:00')).toEqual({
      funded: ['ma check-14 2027-02-14 r1', 'ma check-7 2027-02-21 r2', 'ba check-14 2027-03-06 r1'],
      unfunded: [
        'ba check-28 2027-02-20 r3',
        'ma check-3 2027-02-25 r3',
        'ba check-21 2027-02-27 r4',
        'ma after-7 2027-03-07 r4',
        'ba check-7 2027-03-13 r2',
        'ba check-3 2027-03-17 r5',
        'ba after-7 2027-03-27 r6',
      ],
      missing: 7,
    });
  });

  it('nothing is sent before the window opens', () => {
    expect(planLines([open('ma', '2026-01-20', '2026-01-01')], 2, '2025-06-01 08:00')).toEqual({
      funded: ['ma check-14 2026-01-06 r1', 'ma check-7 2026-01-13 r2'],
      unfunded: ['ma check-28 2026-01-01 r3', 'ma check-3 2026-01-17 r4', 'ma after-7 2026-01-27 r5'],
      missing: 3,
    });
  });

  it('while a result is waited for, looking for it comes first', () => {
    expect(planLines([waiting('ma', '2027-02-28', '2027-02-12')], 1, '2027-02-14 10:00')).toEqual({
      funded: ['ma result 2027-02-22 r1'],
      unfunded: ['ma check-3 2027-02-25 r2', 'ma after-7 2027-03-07 r3'],
      missing: 2,
    });
  });
});
