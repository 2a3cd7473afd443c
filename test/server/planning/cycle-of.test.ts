import { cycleOf } from '../../../server/planning/cycle-of.ts';
import type { Cycle } from '../../../server/store/ports/cycles.ts';
import { knownDates } from '../../../src/rules/benefit/known-dates.ts';
import { windowOf } from '../../../src/rules/benefit/window-of.ts';
import type { CertificationWindow } from '../../../src/rules/window/types.ts';
import { day, dayOrNull } from '../../support/day.ts';
import { due, mum, mumsBenefit, on, seen, unknown } from '../support/mum.ts';

const windowFor = (checkBy: string | null, moves = false): CertificationWindow => {
  const window = windowOf(mum, mumsBenefit, day('2026-11-24'));
  if (!window.ok) throw new Error(window.error.field);
  const reasons = moves ? [{ code: 'past-window' as const, sentence: '' }] : [];
  return { ...window.value, checkBy: dayOrNull(checkBy), reasons };
};

type Change = Partial<typeof mumsBenefit>;
const ask = (
  checkBy: string | null,
  today: string,
  cycles: readonly Cycle[] = [],
  change: Change = {},
  moves = false,
) => {
  const benefit = { ...mumsBenefit, ...change };
  const window = windowFor(checkBy, moves);
  const dates = knownDates(benefit);
  return cycleOf({ elder: mum, benefit, dates, window, cycles, now: Date.parse(today), today: day(today) });
};

describe('the cycle that a message counts towards', () => {
  const first = ask('2026-12-14', '2026-11-24');

  it('is the same as long as nothing changes, before its day and after', () => {
    expect(ask('2026-12-14', '2026-11-25', [first])).toBe(first);
    expect(ask('2026-12-14', '2027-02-01', [first])).toBe(first);
  });

  it.each<[string, Change]>([
    ['a certification is seen', { records: [seen('2026-11-20')] }],
    ['an official date is typed', { typedDue: due('2027-05-31') }],
    ['another last day is typed', { typedLast: on('2025-12-14') }],
    ['the last day is not known after all', { typedLast: unknown }],
  ])('is another when %s, and the old one again when that is taken back', (_what, change) => {
    const next = ask('2027-05-31', '2026-11-25', [first], change);
    expect(next.id).not.toBe(first.id);
    expect(ask('2026-12-14', '2026-11-26', [next, first])).toBe(first);
  });

  it.each([
    ['a later day', '2027-01-31'],
    ['an earlier day', '2026-11-30'],
    ['no day', null],
  ])('stays when a new rule book moves its date to %s', (_what, checkBy) => {
    expect(ask(checkBy, '2026-11-25', [first])).toEqual({ ...first, turn: checkBy });
  });

  it.each<[string, string | null, string, string, boolean]>([
    ['its day is past and the next period runs', '2026-12-31', '2027-01-01', '2027-12-31', false],
    ['the year of a day that moves is over', '2026', '2027-01-02', '2027-01-02', true],
    ['its day is past and the next one moves', '2026-04-30', '2026-05-02', '2026-05-02', true],
    ['a day that moved stands still in a later year', '2026', '2027-01-02', '2027-03-01', false],
  ])('is another when %s', (_what, turn, today, checkBy, moves) => {
    expect(ask(checkBy, today, [{ ...first, turn }], {}, moves).id).not.toBe(first.id);
  });

  it('is one, every day of a year in which the day moves', () => {
    const moving = ask('2026-11-24', '2026-11-24', [], {}, true);
    expect(ask('2026-12-24', '2026-12-24', [moving], {}, true)).toBe(moving);
  });

  it('is the old one again when the clock goes back over the turn of a year', () => {
    const old = { ...first, turn: '2026-12-31' };
    const next = ask('2027-12-31', '2027-01-01', [old]);
    expect(ask('2026-12-31', '2026-12-30', [next, old])).toBe(old);
  });

  it('of one benefit is nothing to another', () => {
    expect(ask('2026-12-14', '2026-11-24', [first], { id: 'benefit-2' }).id).not.toBe(first.id);
  });
});
