import { windowOf } from '../../src/rules/benefit/window-of.ts';
import { planReminders } from '../../src/rules/reminders/plan-reminders.ts';
import { nothingPlanned } from '../../src/rules/reminders/types.ts';
import { planOf } from '../../src/state/plan.ts';
import type { Preferences } from '../../src/state/preferences.ts';
import { aMother } from '../pages/ways/a-mother.ts';
import { open } from '../rules/support/reminders.ts';
import { day } from '../support/day.ts';

const now = '2026-11-24T04:00:00Z';
const today = day('2026-11-24');
const usual: Preferences = { hour: 9, yearlyLookUp: 'off', enabled: true };
const [benefit] = aMother().benefits;

const plan = (elders = [aMother()], credits = 2, preferences = usual) =>
  planOf(elders, credits, now, today, preferences, []);

describe('the plan that the phone makes for itself', () => {
  it('is the one that the rules make for the service', () => {
    const window = benefit && windowOf(aMother(), benefit, today);
    if (!window?.ok) throw new Error('福建居民 has a window');
    const rules = planReminders([{ ...open('b1', null), elderId: 'e1', window: window.value, toldOn: today }], 2, now, {
      hour: 9,
      yearlyLookUpOn: null,
    });
    expect(rules.ok && rules.value).toEqual(plan());
    expect(plan()?.funded).toHaveLength(2);
  });

  it('says how many more 订阅 are missing', () => {
    const none = plan([aMother()], 0);
    expect(none?.funded).toEqual([]);
    expect(none?.missingCredits).toBe(none?.unfunded.length);
    expect(none?.missingCredits).toBeGreaterThan(0);
  });

  it('turned off: nothing goes out', () => {
    expect(plan([aMother()], 2, { ...usual, enabled: false })).toEqual(nothingPlanned);
  });

  it('已去世: nothing goes out for that elder, the others keep theirs', () => {
    const both = plan([aMother({ stopped: 'deceased' }), aMother({ id: 'e2' }, { id: 'b2' })], 20);
    expect(new Set(both?.funded.map(({ benefitId }) => benefitId))).toEqual(new Set(['b2']));
  });

  it('还在等结果: a message to look for the result', () => {
    const waiting = plan([aMother({}, { waitingSince: '2026-11-24' })]);
    expect(waiting?.funded.map(({ kind }) => kind)).toContain('result-10');
  });

  it('an elder of a place that does not exist plans nothing and spoils nothing', () => {
    expect(plan([aMother({ region: '999999' }), aMother()])?.funded).toHaveLength(2);
  });
});
