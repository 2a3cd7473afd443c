import { missed, momentLines, open, plan } from '../../support/reminders.ts';

const backsUp = { role: 'backs-up' } as const;

describe('before the date', () => {
  it('the most useful first: 14, 7, 28, 21, 3 days before, then a week after', () => {
    expect(momentLines(open('ma', '2027-02-28'), '2027-01-01 08:00')).toEqual([
      'check-14 2027-02-14',
      'check-7 2027-02-21',
      'check-28 2027-01-31',
      'check-21 2027-02-07',
      'check-3 2027-02-25',
      'look-7 2027-03-07',
    ]);
  });

  it('who backs up hears a week before, three days before and a week after', () => {
    expect(momentLines({ ...open('ma', '2027-02-28'), ...backsUp }, '2027-01-01 08:00')).toEqual([
      'check-7 2027-02-21',
      'check-3 2027-02-25',
      'look-7 2027-03-07',
    ]);
  });

  it('are sent at the preferred hour in China', () => {
    const { funded } = plan([open('ma', '2027-02-28')], 1, '2027-01-01 08:00', { hour: 20, yearlyLookUpOn: null });
    expect(funded[0]).toMatchObject({ on: '2027-02-14', at: '2027-02-14T12:00:00.000Z' });
  });

  it.each([
    ['2027-02-25 08:59', ['check-3 2027-02-25', 'look-7 2027-03-07']],
    ['2027-02-25 09:00', ['check-0 2027-02-26', 'look-7 2027-03-07']],
    ['2027-02-28 08:59', ['check-0 2027-02-28', 'look-7 2027-03-07']],
    ['2027-02-28 09:00', ['look-7 2027-03-07']],
    ['2027-02-28 23:59', ['look-7 2027-03-07']],
  ])('at %s what has come is dropped, and nothing is sent late', (now, lines) => {
    expect(momentLines(open('ma', '2027-02-28'), now)).toEqual(lines);
  });

  it('meet on the opening day as one message, the most useful one', () => {
    expect(momentLines(open('ma', '2027-01-01', '2027-01-01'), '2026-06-01 08:00')).toEqual([
      'check-14 2027-01-01',
      'look-7 2027-01-08',
    ]);
  });

  it('stay where they are when the window has long been open', () => {
    expect(momentLines(open('ma', '2027-02-28', '2027-01-31'), '2026-12-01 08:00')).toContain('check-28 2027-01-31');
    expect(momentLines(open('ma', '2027-02-28', '2027-02-01'), '2026-12-01 08:00')).toContain('check-28 2027-02-01');
  });

  it('none for an elder who died or is not to be reminded of', () => {
    expect(momentLines({ ...open('ma', '2027-02-28'), state: 'stopped' }, '2027-01-01 08:00')).toEqual([]);
    const yearly = { hour: 9, yearlyLookUpOn: '03-01' };
    const stopped = { ...open('ma', null), state: 'stopped', visitOn: '2027-02-01' } as const;
    expect(momentLines(stopped, '2027-01-01 08:00', yearly)).toEqual([]);
  });
});

describe('a whole period was let go, and the next date is still ahead', () => {
  const late = (checkBy: string, toldOn: string) => missed({ ...open('ma', checkBy), toldOn });

  it('looks come first while they are ahead, and then the week after is left out', () => {
    expect(momentLines(late('2027-03-31', '2027-01-10'), '2027-01-20 10:00')).toEqual([
      'look-21 2027-01-31',
      'look-49 2027-02-28',
      'check-14 2027-03-17',
      'check-7 2027-03-24',
      'check-28 2027-03-03',
      'check-21 2027-03-10',
      'check-3 2027-03-28',
    ]);
  });

  it.each([
    ['the last look is on the date itself', '2027-02-28', 'look-49 2027-02-28', false],
    ['the last look would be a day after it', '2027-02-27', 'look-21 2027-01-31', false],
    ['no look is left before it', '2027-01-30', 'look-7 2027-02-06', true],
  ])('%s', (_name, checkBy, line, weekAfter) => {
    const lines = momentLines(late(checkBy, '2027-01-10'), '2027-01-20 10:00');
    expect(lines).toContain(line);
    expect(lines.some((one) => one.startsWith('look-7'))).toBe(weekAfter);
    expect(lines).toHaveLength(new Set(lines).size);
  });

  it('looks long past change nothing', () => {
    expect(momentLines(late('2027-03-31', '2026-01-10'), '2027-03-25 10:00')).toEqual([
      'check-3 2027-03-28',
      'look-7 2027-04-07',
    ]);
  });

  it('who backs up is told as of any date', () => {
    const lines = momentLines({ ...late('2027-03-31', '2027-01-10'), ...backsUp }, '2027-01-20 10:00');
    expect(lines).toEqual(['check-7 2027-03-24', 'check-3 2027-03-28', 'look-7 2027-04-07']);
  });
});
