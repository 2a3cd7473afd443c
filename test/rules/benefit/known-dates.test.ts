import fc from 'fast-check';
import type { CertificationRecord, ToldDates } from '../../../src/rules/benefit/certification.ts';
import { knownDates } from '../../../src/rules/benefit/known-dates.ts';
import { day, instant, month } from '../../support/day.ts';

const typed: ToldDates = {
  typedLast: { kind: 'day', on: day('2025-03-10') },
  typedDue: { on: day('2026-05-31'), saidAt: instant('2025-04-01T02:00:00.000Z') },
  records: [],
};
const seen: CertificationRecord = {
  id: 'seen-1',
  kind: 'seen',
  on: day('2026-03-02'),
  saidAt: instant('2026-03-02T02:00:00.000Z'),
  by: 'alipay',
  nextDueOn: null,
};
const waiting: CertificationRecord = {
  id: 'waiting-1',
  kind: 'waiting',
  on: day('2026-02-20'),
  saidAt: instant('2026-02-20T02:00:00.000Z'),
  by: null,
};
const takeBack = (takesBack: string): CertificationRecord => ({
  id: `back-${takesBack}`,
  kind: 'take-back',
  takesBack,
  saidAt: instant('2026-03-03T02:00:00.000Z'),
});
const lastOn = (on: string) => ({ kind: 'day', on });

describe('what is known of a benefit', () => {
  it.each([
    ['as typed, when nothing was recorded', [], lastOn('2025-03-10'), '2026-05-31', null],
    ['a certification seen is the last one and clears the due date', [seen], lastOn('2026-03-02'), null, null],
    [
      'the due date seen with it is the new one',
      [{ ...seen, nextDueOn: day('2027-03-31') }],
      lastOn('2026-03-02'),
      '2027-03-31',
      null,
    ],
    ['one that waits changes no date', [waiting], lastOn('2025-03-10'), '2026-05-31', '2026-02-20'],
    ['seen outranks waiting', [waiting, seen], lastOn('2026-03-02'), null, null],
    ['taken back, everything is as before', [seen, takeBack('seen-1')], lastOn('2025-03-10'), '2026-05-31', null],
    [
      'seen taken back, it waits again',
      [waiting, seen, takeBack('seen-1')],
      lastOn('2025-03-10'),
      '2026-05-31',
      '2026-02-20',
    ],
    [
      'an earlier one seen does not move the last',
      [{ ...seen, on: day('2025-01-05') }],
      lastOn('2025-03-10'),
      null,
      null,
    ],
  ] as const)('%s', (_name, records, last, officialDueOn, waitingSince) => {
    expect(knownDates({ ...typed, records })).toEqual({ last, officialDueOn, waitingSince });
  });

  it('a due date that came with a record can be cleared by hand, and be seen again', () => {
    const withDue: CertificationRecord = { ...seen, nextDueOn: day('2027-03-31') };
    const cleared: ToldDates = {
      ...typed,
      typedDue: { on: null, saidAt: instant('2026-03-03T02:00:00.000Z') },
      records: [withDue],
    };
    expect(knownDates(cleared).officialDueOn).toBeNull();
    const again: CertificationRecord = { ...withDue, id: 'seen-2', saidAt: instant('2026-03-04T02:00:00.000Z') };
    expect(knownDates({ ...cleared, records: [withDue, again] }).officialDueOn).toBe('2027-03-31');
  });

  it('what was said later is later, whatever the zone it was written in', () => {
    const due = { on: day('2027-03-31'), saidAt: instant('2026-03-02T09:00:00.000+08:00') };
    expect(knownDates({ ...typed, typedDue: due, records: [seen] }).officialDueOn).toBeNull();
  });

  it('a day seen says more than its month typed', () => {
    const told: ToldDates = { ...typed, typedLast: { kind: 'month', month: month('2026-03') }, records: [seen] };
    expect(knownDates(told).last).toEqual(lastOn('2026-03-02'));
  });

  it('does not depend on the order in which records arrive', () => {
    const records = [
      waiting,
      seen,
      takeBack('waiting-1'),
      { ...waiting, id: 'w2', on: day('2026-04-01'), saidAt: instant('2026-04-01T02:00:00.000Z') },
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(knownDates({ ...typed, records: shuffled })).toEqual(knownDates({ ...typed, records }));
      }),
    );
  });
});
