import type { BenefitToRemind } from '../../../../src/rules/reminders/types.ts';
import { momentLines, open, windowWith } from '../../support/reminders.ts';

const yearly = (yearlyLookUpOn: string | null) => ({ hour: 9, yearlyLookUpOn });
const told = (checkBy: string | null, toldOn: string, more: Partial<BenefitToRemind> = {}): BenefitToRemind => ({
  ...open('ma', checkBy),
  toldOn,
  ...more,
});

describe('without a date', () => {
  it.each([
    [
      '2026-11-24 08:00',
      '12-01',
      ['look-7 2026-12-01', 'look-21 2026-12-15', 'look-49 2027-01-12', 'yearly 2027-12-01'],
    ],
    [
      '2026-11-24 08:00',
      '01-13',
      ['look-7 2026-12-01', 'look-21 2026-12-15', 'look-49 2027-01-12', 'yearly 2027-01-13'],
    ],
    [
      '2026-11-24 08:00',
      '01-12',
      ['look-7 2026-12-01', 'look-21 2026-12-15', 'look-49 2027-01-12', 'yearly 2028-01-12'],
    ],
    ['2026-12-15 08:59', '02-01', ['look-21 2026-12-15', 'look-49 2027-01-12', 'yearly 2027-02-01']],
    ['2026-12-15 09:00', '02-01', ['look-49 2027-01-12', 'yearly 2027-02-01']],
    ['2027-02-01 08:59', '02-01', ['yearly 2027-02-01']],
    ['2027-02-01 09:00', '02-01', ['yearly 2028-02-01']],
    ['2030-02-02 08:00', '02-01', ['yearly 2031-02-01']],
    ['2027-01-12 09:00', null, []],
  ])('told on 2026-11-24, at %s, yearly on %s', (now, on, lines) => {
    expect(momentLines(told(null, '2026-11-24'), now, yearly(on))).toEqual(lines);
  });

  it('who backs up hears later, and no yearly one', () => {
    const lines = momentLines(told(null, '2026-11-24', { role: 'backs-up' }), '2026-11-24 08:00', yearly('12-01'));
    expect(lines).toEqual(['look-21 2026-12-15', 'look-49 2027-01-12']);
  });
});

describe('after the date', () => {
  it.each([
    ['the date is later than what was told', '2027-03-01', '2026-12-01', ['look-7 2027-03-08', 'look-21 2027-03-22']],
    ['the family told something since', '2027-03-01', '2027-03-04', ['look-7 2027-03-11', 'look-21 2027-03-25']],
  ])('%s', (_name, checkBy, toldOn, lines) => {
    expect(momentLines(told(checkBy, toldOn), '2027-03-05 10:00').slice(0, 2)).toEqual(lines);
  });

  it.each([
    ['2027-02-28', ['look-7 2027-03-08', 'look-21 2027-03-22', 'look-49 2027-04-19']],
    ['2027-03-01', ['look-7 2027-03-08', 'look-21 2027-03-22', 'look-49 2027-04-19']],
    ['2027-03-02', ['look-21 2027-03-23', 'look-49 2027-04-20']],
  ])('who backs up hears a week after the date, not a week after what was told (%s)', (toldOn, lines) => {
    const benefit = told('2027-03-01', toldOn, { role: 'backs-up' });
    expect(momentLines(benefit, '2027-03-05 10:00', yearly('06-01'))).toEqual(lines);
  });

  it('on the date itself it is not after it', () => {
    expect(
      momentLines(told('2027-03-05', '2026-12-01', { sent: 1, lastSentOn: '2027-03-02' }), '2027-03-05 08:00'),
    ).toEqual(['look-7 2027-03-12']);
  });
});

describe('a date that is today again tomorrow', () => {
  const moving = (reason: 'past-window' | 'before-first-payment', more: Partial<BenefitToRemind> = {}) =>
    told('2027-03-05', '2027-03-01', { window: windowWith('2027-03-05', '2027-03-03', [reason]), ...more });

  it.each(['past-window', 'before-first-payment'] as const)('%s: one message at the next preferred hour', (reason) => {
    const looks = ['look-7 2027-03-10', 'look-21 2027-03-24', 'look-49 2027-04-21'];
    expect(momentLines(moving(reason), '2027-03-05 08:59')).toEqual(['check-3 2027-03-05', ...looks]);
    expect(momentLines(moving(reason), '2027-03-05 09:00')).toEqual(['check-3 2027-03-06', ...looks]);
  });

  it('none of that once a message was sent; the looks and the yearly one stay', () => {
    expect(momentLines(moving('past-window', { sent: 1 }), '2027-03-05 08:59', yearly('05-01'))).toEqual([
      'look-7 2027-03-10',
      'look-21 2027-03-24',
      'look-49 2027-04-21',
      'yearly 2027-05-01',
    ]);
  });

  it('looks count from what was told, when that is later than the opening', () => {
    const benefit = moving('past-window', { toldOn: '2027-03-04', sent: 1 });
    expect(momentLines(benefit, '2027-03-05 08:59')[0]).toBe('look-7 2027-03-11');
  });

  it('and from what was told, when no opening is known', () => {
    const benefit = told('2027-03-05', '2027-03-01', {
      window: windowWith('2027-03-05', null, ['past-window']),
      sent: 1,
    });
    expect(momentLines(benefit, '2027-03-05 08:59')[0]).toBe('look-7 2027-03-08');
  });

  it('who backs up gets the one message too, and the later looks', () => {
    expect(momentLines(moving('past-window', { role: 'backs-up' }), '2027-03-05 08:59', yearly('05-01'))).toEqual([
      'check-3 2027-03-05',
      'look-21 2027-03-24',
      'look-49 2027-04-21',
    ]);
  });

  it('while it is still ahead it is a date like any other', () => {
    expect(momentLines(moving('past-window'), '2027-03-04 08:00')).toEqual(['check-0 2027-03-04', 'look-7 2027-03-12']);
  });
});
