import { open, plan, planLines, windowWith } from '../support/reminders.ts';

describe('one pool of messages for all elders', () => {
  it('two elders on one day are two messages, the earlier id first', () => {
    const lines = planLines([open('b', '2027-02-28'), open('a', '2027-02-28')], 1, '2027-02-20 08:00');
    expect(lines.funded).toEqual(['a check-7 2027-02-21 r1']);
    expect(lines.unfunded[0]).toBe('b check-7 2027-02-21 r1');
  });

  it('ids are compared letter by letter, whatever the language of the phone', () => {
    const ids = ['ä', 'z', 'B'].map((id) => open(id, '2027-02-28'));
    expect(planLines(ids, 9, '2027-02-28 10:00').funded.map((line) => line.split(' ')[0])).toEqual(['B', 'z', 'ä']);
  });

  it('on one day the lower round stands first', () => {
    const lines = planLines([{ ...open('a', '2027-02-28'), sent: 1 }, open('b', '2027-02-28')], 9, '2027-02-28 10:00');
    expect(lines.funded).toEqual(['b look-7 2027-03-07 r1', 'a look-7 2027-03-07 r2']);
  });

  it('who got fewer messages goes first, while no date is near', () => {
    const lines = planLines([{ ...open('a', '2027-04-20'), sent: 2 }, open('b', '2027-05-28')], 1, '2027-02-20 08:00');
    expect(lines.funded).toEqual(['b check-14 2027-05-14 r1']);
  });

  it('with enough of them nothing is missing', () => {
    const { unfunded, missingCredits, missingForBest } = plan([open('ma', '2027-02-28')], 6, '2027-01-01 08:00');
    expect([unfunded, missingCredits, missingForBest]).toEqual([[], 0, 0]);
  });

  it('nobody to care for, nothing to send', () => {
    const nothing = { funded: [], unfunded: [], missingCredits: 0, missingForBest: 0 };
    expect(plan([], 3, '2027-01-01 08:00')).toEqual(nothing);
  });
});

describe('what is best left', () => {
  /** Whose the one message is: ma's date is so far away, ba waits for a first message in the autumn. */
  const funded = (checkBy: string, now: string) =>
    planLines([{ ...open('ma', checkBy), sent: 4, lastSentOn: '2027-02-01' }, open('ba', '2027-11-30')], 1, now)
      .funded[0];

  it.each([
    ['29 days ahead it keeps its round', '2027-03-11', '2027-02-10 10:00', 'ba check-14 2027-11-16 r1'],
    ['28 days ahead it is as a first one', '2027-03-10', '2027-02-10 10:00', 'ma check-14 2027-02-24 r5'],
    ['on the date itself too', '2027-02-10', '2027-02-10 08:00', 'ma check-0 2027-02-10 r5'],
  ])('of a date %s', (_name, checkBy, now, line) => {
    expect(funded(checkBy, now)).toBe(line);
  });

  it('only its lowest round is, the next one keeps its place', () => {
    const near = { ...open('ma', '2027-03-10'), sent: 4, lastSentOn: '2027-02-01' };
    expect(planLines([near, open('ba', '2027-11-30')], 2, '2027-02-10 10:00').funded).toEqual([
      'ma check-14 2027-02-24 r5',
      'ba check-14 2027-11-16 r1',
    ]);
  });

  it('the only moment that a benefit has left always is', () => {
    const last = { ...open('ma', '2027-02-28'), sent: 4, lastSentOn: '2027-02-25' };
    expect(planLines([last, open('ba', '2027-11-30')], 1, '2027-02-28 10:00').funded).toEqual([
      'ma look-7 2027-03-07 r5',
    ]);
    const passed = { ...open('ma', '2027-02-01'), toldOn: '2027-02-01', sent: 2 };
    expect(planLines([passed, open('ba', '2027-11-30')], 1, '2027-03-01 10:00').funded).toEqual([
      'ma look-49 2027-03-22 r3',
    ]);
  });

  it('of a date that is today again tomorrow it is not', () => {
    const window = windowWith('2027-02-10', null, ['past-window']);
    const moving = { ...open('ma', null), window, toldOn: '2027-02-09', sent: 2 };
    expect(planLines([moving, open('ba', '2027-11-30')], 1, '2027-02-10 10:00').funded).toEqual([
      'ba check-14 2027-11-16 r1',
    ]);
  });

  it('one of two left after the date is not', () => {
    const passed = { ...open('ma', '2027-02-01'), toldOn: '2027-02-01', sent: 2 };
    expect(planLines([passed, open('ba', '2027-11-30')], 1, '2027-02-20 10:00').funded).toEqual([
      'ba check-14 2027-11-16 r1',
    ]);
  });

  it.each([
    [0, 3],
    [1, 2],
    [2, 1],
    [3, 0],
  ])('with %i messages %i are missing for the best', (credits, missing) => {
    const near = { ...open('ma', '2027-03-10'), sent: 4, lastSentOn: '2027-02-01' };
    expect(planLines([near, open('ba', '2027-11-30')], credits, '2027-02-10 10:00').forBest).toBe(missing);
  });
});
