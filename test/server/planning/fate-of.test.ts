import type { CaredBenefit } from '../../../server/planning/cared-benefit.ts';
import { fateOf } from '../../../server/planning/fate-of.ts';
import type { Person } from '../../../server/store/ports/people.ts';
import type { Reminder } from '../../../server/store/ports/reminders.ts';
import { windowOf } from '../../../src/rules/benefit/window-of.ts';
import { day, dayOrNull } from '../../support/day.ts';
import { mum, mumsBenefit } from '../support/mum.ts';
import { someReminder } from '../support/some-reminder.ts';

const person: Person = {
  id: 'p1',
  openid: 'o',
  hour: 9,
  yearlyLookUp: 'default',
  enabled: true,
  firstElderOn: day('2026-11-24'),
  planMade: { on: null, changesOn: null, basis: 'unknown' },
};

const ownWith = (change: Partial<CaredBenefit> = {}, waitingSince: string | null = null): CaredBenefit => {
  const window = windowOf(mum, mumsBenefit, day('2026-11-30'));
  if (!window.ok) throw new Error(window.error.field);
  return {
    ownerId: 'p1',
    role: 'acts',
    elder: mum,
    benefit: mumsBenefit,
    dates: { last: mumsBenefit.typedLast, officialDueOn: null, waitingSince: dayOrNull(waitingSince) },
    window: window.value,
    cycle: { id: 'c1', elderId: 'mum', benefitId: 'b1', basis: '', turn: null, begunAt: 0 },
    windowChangesOn: () => ({ ok: true, value: null }),
    ...change,
  };
};

const due = someReminder();
const now = due.at;
const hourMs = 3_600_000;
const limit = 72 * hourMs;
const fate = (
  row: Reminder,
  own: CaredBenefit | undefined = ownWith(),
  others: Reminder[] = [],
  who = person,
  at = now,
  lateLimitMs = limit,
) => fateOf(row, [row, ...others], who, own, at, lateLimitMs);

describe('what becomes of a message whose moment has come', () => {
  it('goes out, when all is as it was planned', () => {
    expect(fate(due)).toBe('keep');
  });

  it.each<[string, Parameters<typeof fate>]>([
    ['the person switched messages off', [due, ownWith(), [], { ...person, enabled: false }]],
    ['已去世 was said', [due, ownWith({ elder: { ...mum, stopped: 'deceased' } })]],
    ['不再提醒 was said', [due, ownWith({ elder: { ...mum, stopped: 'not-needed' } })]],
    ['it was certified since, which began another cycle', [someReminder({ cycleId: 'before' })]],
    ['a result that nobody waits for any more', [someReminder({ kind: 'result-10' })]],
    ['a second look at a result that nobody waits for', [someReminder({ kind: 'result-24' })]],
    ['another has taken it over', [due, ownWith({ role: 'backs-up' })]],
    [
      'the family waits for the result until after its day',
      [someReminder({ on: day('2026-12-04') }), ownWith({}, '2026-11-24')],
    ],
  ])('is cancelled: %s', (_what, asked) => {
    expect(fate(...asked)).toBe('cancel');
  });

  it('is cancelled when the benefit is gone', () => {
    expect(fateOf(due, [due], person, undefined, now, limit)).toBe('cancel');
  });

  it.each([
    ['the look at the result', someReminder({ kind: 'result-10', on: day('2026-12-04') })],
    ['the second look', someReminder({ kind: 'result-24', on: day('2026-12-04') })],
    ['an appointment', someReminder({ kind: 'visit', on: day('2026-12-01') })],
    ['what comes after the day of the result', someReminder({ on: day('2026-12-05') })],
  ])('goes out while the family waits since 2026-11-24: %s', (_what, row) => {
    expect(fate(row, ownWith({}, '2026-11-24'))).toBe('keep');
  });

  it('has no credit', () => {
    expect(fate(someReminder({ funded: false }))).toBe('no-credit');
  });

  it.each([24, 72, 168])('is of use for the %s hours that the operator says, and no longer', (hours) => {
    const limitMs = hours * hourMs;
    expect(fate(due, ownWith(), [], person, now + limitMs, limitMs)).toBe('keep');
    expect(fate(due, ownWith(), [], person, now + limitMs + 1, limitMs)).toBe('too-late');
  });

  it.each([
    ['23:59 of its day', '2026-11-30T15:59:00Z', 'keep'],
    ['0:00 of the next, the day itself', '2026-11-30T16:00:00Z', 'too-late'],
  ])('says of an appointment that it is tomorrow, so not after its day: at %s', (_what, at, expected) => {
    const visit = someReminder({ kind: 'visit', on: day('2026-11-30'), at: Date.parse('2026-11-30T01:00:00Z') });
    expect(fate(visit, ownWith(), [], person, Date.parse(at))).toBe(expected);
  });

  const later = (change: Parameters<typeof someReminder>[0], stage?: Parameters<typeof someReminder>[1]) =>
    someReminder({ id: 'r2', kind: 'check-7', at: now + 1, ...change }, stage);

  it.each<[string, Reminder, string]>([
    ['a later one of the same cycle is due too', later({}), 'overtaken'],
    ['the later one is not due yet', later({ at: now + 2 }), 'keep'],
    ['the later one was sent', later({}, { state: 'sent', templateId: 't' }), 'keep'],
    ['the later one is another benefit’s', later({ benefitId: 'b2' }), 'keep'],
    ['the later one is of another cycle', later({ cycleId: 'c2' }), 'keep'],
    ['the other is of the same moment', later({ at: now }), 'keep'],
    ['the other is earlier', later({ at: now - 1 }), 'keep'],
  ])('when %s: %s', (_what, other, expected) => {
    expect(fate(due, ownWith(), [other], person, now + 1)).toBe(expected);
  });
});
