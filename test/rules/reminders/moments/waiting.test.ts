import { missed, momentLines, open, waiting, windowWith } from '../../support/reminders.ts';

const yearly = { hour: 9, yearlyLookUpOn: '12-01' };
const backsUp = { role: 'backs-up' } as const;

describe('while a result is waited for', () => {
  it.each([
    [
      'moments up to the day of looking for it go, later ones stay',
      waiting('ma', '2027-03-01', '2027-02-12'),
      '2027-02-14 10:00',
      ['result-10 2027-02-22', 'check-3 2027-02-26', 'look-7 2027-03-08'],
    ],
    [
      'one on the very day goes',
      waiting('ma', '2027-02-25', '2027-02-12'),
      '2027-02-14 10:00',
      ['result-10 2027-02-22', 'look-7 2027-03-04'],
    ],
    [
      'the day before a near date comes first',
      waiting('ma', '2027-02-20', '2027-02-12'),
      '2027-02-14 10:00',
      ['result-10 2027-02-19', 'result-24 2027-03-08', 'look-7 2027-02-27'],
    ],
    [
      'two days are enough to look before the date',
      waiting('ma', '2027-02-14', '2027-02-12'),
      '2027-02-12 10:00',
      ['result-10 2027-02-13', 'result-24 2027-03-08', 'look-7 2027-02-21'],
    ],
    [
      'one day is not',
      waiting('ma', '2027-02-13', '2027-02-12'),
      '2027-02-12 10:00',
      ['result-10 2027-02-22', 'result-24 2027-03-08'],
    ],
    [
      'nor is a date that is today again tomorrow',
      { ...waiting('ma', null, '2027-02-12'), window: windowWith('2027-02-14', null, ['past-window']), sent: 1 },
      '2027-02-14 10:00',
      ['result-10 2027-02-22', 'result-24 2027-03-08', 'look-7 2027-03-22', 'look-21 2027-04-05', 'look-49 2027-05-03'],
    ],
    [
      'a date long past is not',
      waiting('ma', '2026-12-01', '2027-02-12'),
      '2027-02-14 10:00',
      ['result-10 2027-02-22', 'result-24 2027-03-08', 'look-7 2027-03-22', 'look-21 2027-04-05', 'look-49 2027-05-03'],
    ],
  ])('%s', (_name, benefit, now, lines) => {
    expect(momentLines(benefit, now)).toEqual(lines);
  });

  it.each([
    ['nothing near', '2027-06-04', true],
    ['look-7 on the same day', '2027-03-09', false],
    ['look-7 five days before', '2027-03-04', false],
    ['look-7 six days before', '2027-03-03', true],
    ['check-28 five days after', '2027-04-18', false],
    ['check-28 six days after', '2027-04-19', true],
  ])('the second look of 2027-03-16, %s (date %s), stays: %s', (_name, checkBy, stays) => {
    const lines = momentLines(waiting('ma', checkBy, '2027-02-20'), '2027-02-20 12:00');
    expect(lines.includes('result-24 2027-03-16')).toBe(stays);
  });

  it('once the first look is past the others count as usual', () => {
    expect(momentLines(waiting('ma', '2027-02-28', '2027-02-10'), '2027-02-20 09:00')).toEqual([
      'check-7 2027-02-21',
      'check-3 2027-02-25',
      'look-7 2027-03-07',
    ]);
  });

  it('look-ups wait until it ends', () => {
    expect(momentLines(waiting('ma', null, '2026-11-20'), '2026-11-24 08:00', yearly)).toEqual([
      'result-10 2026-11-30',
      'result-24 2026-12-14',
      'look-7 2026-12-28',
      'look-21 2027-01-11',
      'look-49 2027-02-08',
      'yearly 2027-12-01',
    ]);
  });

  it('looks after a missed period stand behind those for the result', () => {
    const benefit = { ...missed(waiting('ma', '2027-12-31', '2027-02-01')), toldOn: '2027-02-01' };
    expect(momentLines(benefit, '2027-02-01 12:00').slice(0, 4)).toEqual([
      'result-10 2027-02-11',
      'look-21 2027-02-22',
      'look-49 2027-03-22',
      'check-14 2027-12-17',
    ]);
  });

  it.each([
    ['before the date', waiting('ma', '2027-03-01', '2027-02-12'), ['check-3 2027-02-26', 'look-7 2027-03-08']],
    ['without a date', waiting('ma', null, '2027-02-12'), ['look-21 2027-04-05', 'look-49 2027-05-03']],
  ])('who backs up looks for no result and waits with it: %s', (_name, benefit, lines) => {
    expect(momentLines({ ...benefit, ...backsUp }, '2027-02-14 10:00', yearly)).toEqual(lines);
  });
});

describe('waiting ends after a month', () => {
  it.each([
    ['the thirtieth day', '2027-03-14 10:00', 'look-7 2027-03-22'],
    ['the thirty-first day', '2027-03-15 10:00', 'look-7 2027-03-22'],
  ])('%s: the looks are the same', (_name, now, line) => {
    expect(momentLines(waiting('ma', null, '2027-02-12'), now)[0]).toBe(line);
  });

  it('what the family told later counts then', () => {
    const benefit = { ...waiting('ma', null, '2027-02-12'), toldOn: '2027-04-01' };
    expect(momentLines(benefit, '2027-04-02 10:00')[0]).toBe('look-7 2027-04-08');
  });

  it('it is as one that never waited', () => {
    const now = '2027-03-15 10:00';
    expect(momentLines(waiting('ma', '2027-03-20', '2027-02-12'), now)).toEqual(
      momentLines(open('ma', '2027-03-20'), now),
    );
  });
});
