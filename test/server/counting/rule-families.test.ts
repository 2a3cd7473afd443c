import { rulesOfFamily, ruleTable } from '../../../server/counting/rule-families.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import type { Scheme } from '../../../src/rules/vocabulary.ts';
import { day } from '../../support/day.ts';
import { mumWith } from '../support/mum.ts';
import '../../support/in-november-2026.ts';

const today = day('2026-11-24');
const elderIn = (region: string, scheme: Scheme = 'resident', more: Parameters<typeof mumWith>[1] = {}) =>
  mumWith({ region: regionCode(region), scheme }, more);
const rulesIn = (...elders: ReturnType<typeof elderIn>[]) =>
  rulesOfFamily(elders, today).map(({ place, scheme, isRuled }) => `${place} ${scheme} ${isRuled}`);

describe('by whose rules a family’s days are set', () => {
  it.each([
    ['a province', '350000', 'resident', '350000 resident true'],
    ['a county without a rule of its own: its province', '350203', 'resident', '350000 resident true'],
    ['a district of a city that has one', '350203', 'enterprise', '350200 enterprise true'],
    ['a county that has one', '410526', 'enterprise', '410526 enterprise true'],
    ['a province of which nothing is known', '630000', 'resident', '630000 resident false'],
  ] as const)('%s', (_what, region, scheme, rule) => {
    expect(rulesIn(elderIn(region, scheme))).toEqual([rule]);
  });

  it('two elders under one rule count once, and who died not at all', () => {
    expect(rulesIn(elderIn('350000'), elderIn('350100'))).toEqual(['350000 resident true']);
    expect(rulesIn(elderIn('350000', 'resident', { stopped: 'deceased' }))).toEqual([]);
  });
});

describe('how many families a rule’s change touches', () => {
  const families = (count: number, region: string) =>
    Array.from({ length: count }, () => rulesOfFamily([elderIn(region)], today));

  it('is told to the nearest ten from twenty families on, and not below', () => {
    expect(ruleTable([...families(26, '350000'), ...families(20, '410000'), ...families(19, '320000')])).toEqual([
      { place: '350000', scheme: 'resident', isRuled: true, families: 30 },
      { place: '410000', scheme: 'resident', isRuled: true, families: 20 },
    ]);
  });

  it('adds the counties that go by their province’s rule', () => {
    expect(ruleTable([...families(12, '350100'), ...families(12, '350300')])).toEqual([
      { place: '350000', scheme: 'resident', isRuled: true, families: 20 },
    ]);
  });
});
