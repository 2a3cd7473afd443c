import { isPlanned } from '../../../server/planning/is-planned.ts';
import { isCurrent, planBasis } from '../../../server/planning/plan-basis.ts';
import { plannerSources } from '../../../server/planning/planner-sources.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import { day, dayOrNull } from '../../support/day.ts';

const basisOf = (...codes: string[]) => planBasis('template-a', codes.map(regionCode));

describe('what a plan is made from', () => {
  it('is the program that plans, the template and the record of each province, whatever the order of the places', () => {
    expect(basisOf('350000', '320700')).toBe(basisOf('320100', '350203', '350000'));
    expect(basisOf('350000')).not.toBe(basisOf('320000'));
    expect(basisOf('659001')).toBe(basisOf('660000'));
  });

  it('is current until the program, the template or one of its records is another', () => {
    const basis = basisOf('350000', '320700');
    expect(isCurrent(basis, 'template-a')).toBe(true);
    expect(isCurrent(basisOf(), 'template-a')).toBe(true);
    expect(isCurrent(basis.replace(/35:\w/, '35:?'), 'template-a')).toBe(false);
    expect(isCurrent(basis.replace(/^./, '?'), 'template-a')).toBe(false);
    expect(isCurrent(basis, 'template-b')).toBe(false);
    expect(isCurrent('unknown', 'template-a')).toBe(false);
  });

  it('the program that plans: the rules of windows and moments and the planner, no place, no page and no stamp', () => {
    const all = plannerSources().join('\n');
    for (const own of [
      'certificationWindow',
      'planReminders',
      'knownDates',
      'countRolling',
      'lookUpBase',
      'cycleOf',
      'fateOf',
      'rowOfMoment',
    ])
      expect(all).toContain(`export const ${own} =`);
    expect(all).not.toContain('packagedStamp: BookStamp');
    expect(all).not.toContain('export const cycles: WrittenCycles');
  });
});

describe('a plan that was made', () => {
  const now = Date.parse('2026-11-24T02:00:00Z');
  const basis = basisOf('350000');
  it.each([
    ['holds until the day on which it can change', '2026-11-20', '2026-11-25', basis, true],
    ['holds for ever where nothing changes it', '2026-11-20', null, basis, true],
    ['is to be made anew on that day', '2026-11-20', '2026-11-24', basis, false],
    ['is to be made anew by a new rule book', '2026-11-20', null, 'of last month', false],
    ['is to be made anew when the clock went back before it', '2026-11-25', null, basis, false],
    ['is to be made when there was none', null, null, basis, false],
  ])('%s', (_what, on, changesOn, made, holds) => {
    expect(isPlanned({ on: dayOrNull(on), changesOn: dayOrNull(changesOn), basis: made }, now, 'template-a')).toBe(
      holds,
    );
  });

  it('is planned on a day in China', () => {
    const evening = Date.parse('2026-11-24T16:00:00Z'); // the 25th there
    expect(isPlanned({ on: day('2026-11-25'), changesOn: null, basis }, evening, 'template-a')).toBe(true);
  });
});
