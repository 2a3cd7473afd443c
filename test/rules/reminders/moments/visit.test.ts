import type { BenefitToRemind } from '../../../../src/rules/reminders/types.ts';
import { momentLines, open, planLines, waiting } from '../../support/reminders.ts';

const ma = open('ma', '2027-02-28'); // check-14 on 14 February
const lines = (visitOn: string | null, now = '2027-02-01 10:00', of: BenefitToRemind = ma) =>
  momentLines({ ...of, visitOn }, now);

describe('a day the family noted', () => {
  it('is told the day before, first of all', () => {
    expect(lines('2027-02-17')).toEqual([
      'visit 2027-02-16',
      'check-7 2027-02-21',
      'check-21 2027-02-07',
      'check-3 2027-02-25',
      'look-7 2027-03-07',
    ]);
  });

  it.each([
    ['four days before it stays', '2027-02-18', true],
    ['three days before it goes', '2027-02-17', false],
    ['on the day itself it goes', '2027-02-14', false],
    ['the day after it stays', '2027-02-13', true],
  ])('a moment %s', (_name, visitOn, stays) => {
    expect(lines(visitOn).includes('check-14 2027-02-14')).toBe(stays);
  });

  it('is told only while its eve is to come', () => {
    expect(lines('2027-02-17', '2027-02-16 08:59')[0]).toBe('visit 2027-02-16');
    expect(lines('2027-02-17', '2027-02-16 09:00')[0]).toBe('check-7 2027-02-21');
  });

  it('may be before the window opens', () => {
    expect(lines('2027-02-05', '2027-02-01 10:00', open('ma', '2027-02-28', '2027-02-20'))[0]).toBe('visit 2027-02-04');
  });

  it('comes before the look for a result, and takes one that is too near', () => {
    const of = waiting('ma', '2027-10-31', '2027-02-01');
    expect(lines('2027-02-20', '2027-02-02 10:00', of).slice(0, 3)).toEqual([
      'visit 2027-02-19',
      'result-10 2027-02-11',
      'result-24 2027-02-25',
    ]);
    expect(lines('2027-02-11', '2027-02-02 10:00', of).slice(0, 2)).toEqual([
      'visit 2027-02-10',
      'result-24 2027-02-25',
    ]);
    expect(lines('2027-02-25', '2027-02-02 10:00', of).slice(0, 3)).toEqual([
      'visit 2027-02-24',
      'result-10 2027-02-11',
      'check-14 2027-10-17',
    ]);
  });

  it('is not told to who backs up, whom it spares the same days', () => {
    expect(lines('2027-02-22', '2027-02-01 10:00', { ...ma, role: 'backs-up' })).toEqual([
      'check-3 2027-02-25',
      'look-7 2027-03-07',
    ]);
  });

  it('leaves short notice its word, unless it is too near', () => {
    const near = open('ma', '2027-02-03');
    expect(lines('2027-02-09', '2027-02-02 10:00', near)).toEqual([
      'visit 2027-02-08',
      'check-0 2027-02-03',
      'look-7 2027-02-10',
    ]);
    expect(lines('2027-02-05', '2027-02-02 10:00', near)).toEqual(['visit 2027-02-04', 'look-7 2027-02-10']);
  });
});

describe('a day that has passed', () => {
  const unknown = { ...open('ma', null), toldOn: '2027-01-01' };

  it.each([
    ['on the day itself what was told counts', '2027-02-10', '2027-02-10 10:00', 'look-49 2027-02-19'],
    ['from the day after it counts as told', '2027-02-10', '2027-02-11 10:00', 'look-7 2027-02-17'],
    ['unless something was told later', '2026-12-20', '2027-02-11 10:00', 'look-49 2027-02-19'],
  ])('%s', (_name, visitOn, now, line) => {
    expect(lines(visitOn, now, unknown)[0]).toBe(line);
  });

  it('leaves who acts with next year’s look-up when it took everything else', () => {
    const told = { ...open('ma', null), toldOn: '2026-01-01', visitOn: '2027-03-02' };
    const yearly = { hour: 9, yearlyLookUpOn: '03-01' };
    expect(momentLines(told, '2027-03-01 08:00', yearly)).toEqual(['visit 2027-03-01']);
    expect(momentLines({ ...told, visitOn: '2027-03-01' }, '2027-02-28 10:00', yearly)).toEqual(['yearly 2028-03-01']);
    expect(momentLines({ ...told, visitOn: '2027-03-01', role: 'backs-up' }, '2027-02-28 10:00', yearly)).toEqual([]);
  });
});

it('a noted day is nobody else’s: its benefit shares no message', () => {
  const [a, b] = [open('a', '2027-02-28'), open('b', '2027-03-02')].map((one) => ({ ...one, elderId: 'ma' }));
  if (!a || !b) throw new Error('two benefits');
  expect(planLines([a, b], 0, '2027-02-26 10:00').unfunded).toEqual([
    'a check-0 2027-02-27 r1 also b',
    'a look-7 2027-03-07 r2 also b',
  ]);
  expect(planLines([{ ...a, visitOn: '2027-06-01' }, b], 0, '2027-02-26 10:00').unfunded).toEqual([
    'b check-3 2027-02-27 r1',
    'a check-0 2027-02-27 r2',
    'a look-7 2027-03-07 r3',
    'b look-7 2027-03-09 r2',
    'a visit 2027-05-31 r1',
  ]);
});
