import { planReminders } from '../../../src/rules/reminders/plan-reminders.ts';
import type { BenefitToRemind } from '../../../src/rules/reminders/types.ts';
import { nine, open, waiting } from '../support/reminders.ts';

const ma = open('ma', '2027-02-28');
const now = '2027-02-10T02:00:00Z';

describe('bad input is the error of its field, never clamped', () => {
  it.each([-1, 1.5, Number.NaN, '3'])('credits %p', (credits) => {
    expect(planReminders([ma], credits as number, now, nine)).toMatchObject({
      ok: false,
      error: { field: 'credits', got: credits },
    });
  });

  it.each(['2027-02-10', '2027-02-10T02:00:00', 'now'])('now %p', (wrong) => {
    expect(planReminders([ma], 1, wrong, nine)).toMatchObject({ ok: false, error: { field: 'now', got: wrong } });
  });

  it.each([8, 21, 9.5, '9'])('hour %p', (hour) => {
    expect(planReminders([ma], 1, now, { ...nine, hour: hour as number })).toMatchObject({
      ok: false,
      error: { field: 'hour', expected: '9…20', got: hour },
    });
  });

  it.each([9, 20])('hour %p is good', (hour) => {
    expect(planReminders([ma], 1, now, { ...nine, hour }).ok).toBe(true);
  });

  it.each(['02-29', '13-01', '2-1', '04-31', ''])('yearlyLookUpOn %p', (yearlyLookUpOn) => {
    expect(planReminders([ma], 1, now, { ...nine, yearlyLookUpOn })).toMatchObject({
      ok: false,
      error: { field: 'yearlyLookUpOn', got: yearlyLookUpOn },
    });
  });

  it.each<[string, BenefitToRemind]>([
    ['id', { ...ma, id: '' }],
    ['id', { ...ma, id: 7 as unknown as string }],
    ['elderId', { ...ma, elderId: '' }],
    ['region', { ...ma, region: '' as never }],
    ['state', { ...ma, state: 'paused' as 'open' }],
    ['role', { ...ma, role: 'helps' as 'acts' }],
    ['toldOn', { ...ma, toldOn: '2027-02-11' }],
    ['toldOn', { ...ma, toldOn: '2027-02' }],
    ['lastCertifiedOn', { ...ma, lastCertifiedOn: '2026-02-30' }],
    ['lastCertifiedOn', { ...ma, lastCertifiedOn: 'long ago' }],
    ['lastSentOn', { ...ma, lastSentOn: '2027-02-30' }],
    ['visitOn', { ...ma, visitOn: '2027-2-1' }],
    ['sent', { ...ma, sent: -1 }],
    ['sent', { ...ma, sent: 0.5 }],
    ['checkBy', { ...ma, window: { ...ma.window, checkBy: '2027-02-30' as never } }],
    ['opensOn', { ...ma, window: { ...ma.window, opensOn: 'soon' as never } }],
    ['waitingSince', { ...ma, state: 'waiting' }],
    ['waitingSince', waiting('ma', '2027-02-28', '2027-02-30')],
  ])('%s of a benefit', (field, benefit) => {
    expect(planReminders([open('ba', '2027-02-28'), benefit], 1, now, nine)).toEqual({
      ok: false,
      error: {
        field,
        expected: expect.stringMatching(/./),
        got: field === 'waitingSince' ? benefit.waitingSince : expect.anything(),
      },
    });
  });
});

describe('what may be left open', () => {
  it.each<[string, Partial<BenefitToRemind>]>([
    ['told today', { toldOn: '2027-02-10' }],
    ['last certified in a month', { lastCertifiedOn: '2026-02' }],
    ['never certified', { lastCertifiedOn: 'never' }],
    ['no day noted', { visitOn: null }],
    ['a day noted', { visitOn: '2027-03-01' }],
    ['sent before', { sent: 2, lastSentOn: '2027-02-01' }],
  ])('%s', (_name, more) => {
    expect(planReminders([{ ...ma, ...more }], 1, now, nine).ok).toBe(true);
  });
});
