import { isMoment, rowOfMoment } from '../../../server/planning/same-moment.ts';
import type { PlannedReminder } from '../../../src/rules/reminders/types.ts';
import { day, instant } from '../../support/day.ts';
import { someReminder } from '../support/some-reminder.ts';

const on = day('2026-11-30');

const item = (change: Partial<PlannedReminder>): PlannedReminder => ({
  benefitId: 'b1',
  also: [],
  kind: 'check-14',
  on,
  at: instant('2026-11-30T01:00:00.000Z'),
  round: 1,
  ...change,
});

describe('a planned moment and the row of an earlier plan', () => {
  it.each<[string, Partial<PlannedReminder>, string, boolean]>([
    ['the same day', {}, 'c1', true],
    ['a day of the same weeks: the date moved a little', { on: day('2026-12-27') }, 'c1', true],
    ['four weeks on: another date, told anew', { on: day('2026-12-28') }, 'c1', false],
    ['four weeks back', { on: day('2026-11-02') }, 'c1', false],
    ['another cycle', {}, 'c2', false],
    ['another kind', { kind: 'check-7' }, 'c1', false],
    ['another benefit', { benefitId: 'b2' }, 'c1', false],
  ])('are one or not: %s', (_what, change, cycle, same) => {
    expect(isMoment(someReminder({ on }), cycle, item(change))).toBe(same);
  });

  it('of what may come again in a cycle, only the same day is the same', () => {
    const look = someReminder({ on, kind: 'look-7' });
    expect(isMoment(look, 'c1', item({ kind: 'look-7' }))).toBe(true);
    expect(isMoment(look, 'c1', item({ kind: 'look-7', on: day('2026-12-01') }))).toBe(false);
  });

  it('the row of the very day goes before one nearby', () => {
    const rows = [someReminder({ id: 'near', on: day('2026-11-29') }), someReminder({ id: 'exact', on })];
    expect(rowOfMoment(rows, 'c1', item({}))?.id).toBe('exact');
    expect(rowOfMoment(rows, 'c1', item({ on: day('2026-12-02') }))?.id).toBe('near');
  });
});
