import { open, plan, planLines, waiting, windowWith } from '../support/reminders.ts';

const all = (...args: Parameters<typeof planLines>) => {
  const { funded, unfunded } = planLines(...args);
  return [...funded, ...unfunded].map((line) => line.split(' ').slice(1).join(' '));
};

describe('the moments of one benefit', () => {
  it('are used in the order of what helps: 14, 7, 28, 21, 3 days before, then once a week after', () => {
    const { funded } = plan([open('ma', '2027-02-28')], 9, '2027-01-01 08:00');
    const byRound = [...funded].sort((a, b) => a.round - b.round).map(({ kind, on }) => `${kind} ${on}`);
    expect(byRound).toEqual([
      'check-14 2027-02-14',
      'check-7 2027-02-21',
      'check-28 2027-01-31',
      'check-21 2027-02-07',
      'check-3 2027-02-25',
      'after-7 2027-03-07',
    ]);
  });

  it('are sent at the preferred hour in China', () => {
    const { funded } = plan([open('ma', '2027-02-28')], 1, '2027-01-01 08:00', { hour: 20, yearlyLookUpOn: null });
    expect(funded[0]).toMatchObject({ on: '2027-02-14', at: '2027-02-14T12:00:00.000Z' });
  });

  it('are dropped once their hour has come, and never sent late', () => {
    expect(all([open('ma', '2027-02-28')], 0, '2027-02-25 08:59')).toEqual([
      'check-3 2027-02-25 r1',
      'after-7 2027-03-07 r2',
    ]);
    expect(all([open('ma', '2027-02-28')], 0, '2027-02-25 09:00')).toEqual(['after-7 2027-03-07 r1']);
    expect(all([open('ma', '2027-02-28')], 0, '2027-03-07 09:00')).toEqual([]);
  });

  it('go on counting from the messages already sent', () => {
    expect(all([{ ...open('ma', '2027-02-28'), sent: 4 }], 0, '2027-02-22 08:00')).toEqual([
      'check-3 2027-02-25 r5',
      'after-7 2027-03-07 r6',
    ]);
  });

  it('meet on the opening day as one message, the most useful one', () => {
    expect(all([open('ma', '2027-01-01', '2027-01-01')], 0, '2026-06-01 08:00')).toEqual([
      'check-14 2027-01-01 r1',
      'after-7 2027-01-08 r2',
    ]);
  });

  it('stay where they are when the window has long been open', () => {
    expect(all([open('ma', '2027-02-28', '2027-01-01')], 0, '2026-12-01 08:00')[0]).toBe('check-28 2027-01-31 r3');
  });

  it('none for an elder who died or is not to be reminded of', () => {
    expect(all([{ ...open('ma', '2027-02-28'), state: 'stopped' }], 5, '2027-01-01 08:00')).toEqual([]);
    expect(all([{ ...open('ma', null), state: 'stopped' }], 5, '2027-01-01 08:00')).toEqual([]);
  });
});

describe('a date that is today again tomorrow', () => {
  const moving = (reason: 'past-window' | 'before-first-payment', checkBy: string, sent = 0) => ({
    ...open('ma', checkBy),
    window: windowWith(checkBy, null, [reason]),
    sent,
  });

  it.each(['past-window', 'before-first-payment'] as const)('%s: one message at the next preferred hour', (reason) => {
    expect(all([moving(reason, '2027-03-05')], 0, '2027-03-05 08:59')).toEqual(['check-3 2027-03-05 r1']);
    expect(all([moving(reason, '2027-03-05')], 0, '2027-03-05 09:00')).toEqual(['check-3 2027-03-06 r1']);
  });

  it('and none after that', () => {
    expect(all([moving('past-window', '2027-03-05', 1)], 0, '2027-03-05 08:59')).toEqual([]);
  });

  it('a past window that is still ahead is reminded of as usual', () => {
    expect(all([moving('past-window', '2027-03-05')], 0, '2027-03-04 08:00')).toEqual(['after-7 2027-03-12 r1']);
  });

  it('a date that happens to be today is left to the message a week later', () => {
    expect(all([open('ma', '2027-03-05')], 0, '2027-03-05 08:00')).toEqual(['after-7 2027-03-12 r1']);
  });
});

describe('when no date is known', () => {
  const yearly = (yearlyLookUpOn: string | null) => ({ hour: 9, yearlyLookUpOn });

  it.each([
    ['2026-11-24 08:00', '12-01', ['yearly 2026-12-01 r1']],
    ['2026-12-01 08:59', '12-01', ['yearly 2026-12-01 r1']],
    ['2026-12-01 09:00', '12-01', ['yearly 2027-12-01 r1']],
    ['2026-12-02 08:00', '12-01', ['yearly 2027-12-01 r1']],
    ['2026-11-24 08:00', '01-05', ['yearly 2027-01-05 r1']],
    ['2026-11-24 08:00', null, []],
  ])('at %s, once a year on %s', (now, on, lines) => {
    expect(all([open('ma', null)], 0, now, yearly(on))).toEqual(lines);
  });
});

describe('while a result is waited for', () => {
  it('moments up to the day of looking for it go', () => {
    expect(all([waiting('ma', '2027-03-01', '2027-02-12')], 0, '2027-02-14 10:00')).toEqual([
      'result 2027-02-22 r1',
      'check-3 2027-02-26 r2',
      'after-7 2027-03-08 r3',
    ]);
    expect(all([waiting('ma', '2027-02-25', '2027-02-12')], 0, '2027-02-14 10:00')).toEqual([
      'result 2027-02-22 r1',
      'after-7 2027-03-04 r2',
    ]);
  });

  it('once that day is past the others count as usual', () => {
    expect(all([waiting('ma', '2027-02-28', '2027-02-10')], 0, '2027-02-20 09:00')).toEqual([
      'check-7 2027-02-21 r1',
      'check-3 2027-02-25 r2',
      'after-7 2027-03-07 r3',
    ]);
  });

  it('the yearly look-up stays when it is later', () => {
    expect(
      all([waiting('ma', null, '2026-11-20')], 0, '2026-11-24 08:00', { hour: 9, yearlyLookUpOn: '12-01' }),
    ).toEqual(['result 2026-11-30 r1', 'yearly 2026-12-01 r2']);
    expect(
      all([waiting('ma', null, '2026-11-21')], 0, '2026-11-24 08:00', { hour: 9, yearlyLookUpOn: '12-01' }),
    ).toEqual(['result 2026-12-01 r1']);
  });
});

describe('one pool of messages for all elders', () => {
  it('two elders on one day are two messages, the earlier id first', () => {
    const lines = planLines([open('b', '2027-02-28'), open('a', '2027-02-28')], 1, '2027-02-20 08:00');
    expect(lines.funded).toEqual(['a check-7 2027-02-21 r1']);
    expect(lines.unfunded[0]).toBe('b check-7 2027-02-21 r1');
  });

  it('ids are compared letter by letter, whatever the language of the phone', () => {
    const lines = planLines(
      [open('ä', '2027-02-28'), open('z', '2027-02-28'), open('B', '2027-02-28')],
      9,
      '2027-02-25 10:00',
    );
    expect(lines.funded.map((line) => line.split(' ')[0])).toEqual(['B', 'z', 'ä']);
  });

  it('on one day the lower round stands first', () => {
    const lines = planLines([{ ...open('a', '2027-02-28'), sent: 1 }, open('b', '2027-02-28')], 9, '2027-02-25 10:00');
    expect(lines.funded).toEqual(['b after-7 2027-03-07 r1', 'a after-7 2027-03-07 r2']);
  });

  it('an elder who got fewer messages goes first', () => {
    const lines = planLines([{ ...open('a', '2027-02-28'), sent: 2 }, open('b', '2027-04-28')], 1, '2027-02-20 08:00');
    expect(lines.funded).toEqual(['b check-14 2027-04-14 r1']);
  });

  it('with enough of them nothing is missing', () => {
    const { unfunded, missingCredits } = plan([open('ma', '2027-02-28')], 6, '2027-01-01 08:00');
    expect([unfunded, missingCredits]).toEqual([[], 0]);
  });

  it('nobody to care for, nothing to send', () => {
    expect(plan([], 3, '2027-01-01 08:00')).toEqual({ funded: [], unfunded: [], missingCredits: 0 });
  });
});
