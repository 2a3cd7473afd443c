import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { reason } from '../../../src/contract/errors.ts';
import { draftOf } from '../../../src/pages/elder/draft.ts';
import { elderOf } from '../../../src/pages/elder/elder-of.ts';
import { knownDates } from '../../../src/rules/benefit/known-dates.ts';
import { findElder } from '../../../src/state/elders.ts';
import { forgetRemote, patchRemote } from '../../../src/state/remote.ts';
import { day, instant } from '../../support/day.ts';
import { aMother } from '../ways/a-mother.ts';
import { opened, pickDate, said, tap } from './opened.tsx';
import '../../support/in-november-2026.ts';

describe('editing 妈妈', () => {
  const waiting = { waitingSince: '2026-11-20' };
  const dates = (elder = findElder('e1')) => {
    const [benefit] = elder?.benefits ?? [];
    return benefit && knownDates(benefit);
  };

  it('shows what is known, and leaves alone what is not touched', () => {
    opened({ elder: 'e1' }, aMother({}, waiting));
    expect(screen.getByText('2025年12月15日')).toBeTruthy();
    tap('爸爸');
    tap('改好了');
    expect(findElder('e1')).toEqual(aMother({ relation: 'dad' }, waiting));
  });

  it('another last day opens a new cycle: nobody waits any more', () => {
    opened({ elder: 'e1' }, aMother({}, waiting));
    pickDate('2026-11-20');
    tap('改好了');
    expect(dates()).toMatchObject({ last: { kind: 'day', on: '2026-11-20' }, waitingSince: null });
  });

  it.each([
    ['a later day: the day an official page wrote was of the cycle before', '2025-12-15', '2026-11-20', null],
    ['an earlier day, a correction: it stays', '2025-12-15', '2025-12-01', '2026-12-31'],
    ['the day of a month that was known: it stays', '2025-12', '2025-12-15', '2026-12-31'],
    ['a later month', '2025-12', '2026-11-02', null],
    ['certified for the first time', 'never', '2026-11-02', null],
    ['looked up at last: it stays', null, '2025-12-15', '2026-12-31'],
    ['looked up at last, and later than it', null, '2026-12-31', null],
  ])('%s', (_name, last, picked, official) => {
    const known = aMother({}, { lastCertifiedOn: last, officialDueOn: '2026-12-31' });
    const [typed] = aMother({}, { lastCertifiedOn: picked }).benefits;
    const benefits = draftOf(known).benefits.map((benefit) => ({ ...benefit, last: typed?.typedLast ?? null }));
    expect(dates(elderOf({ ...draftOf(known), benefits }, known, day('2026-11-24')) ?? undefined)?.officialDueOn).toBe(
      official,
    );
  });

  it('a later day and, in the same edit, the new day of the official page: the new one is kept', () => {
    opened({ elder: 'e1' }, aMother({}, { officialDueOn: '2026-12-31' }));
    pickDate('2026-11-20', 0);
    pickDate('2027-11-30', 1);
    tap('改好了');
    expect(dates()?.officialDueOn).toBe('2027-11-30');
  });

  it.each([
    ['an earlier day', () => pickDate('2026-11-18'), '要改成更早的日子吗？记着 11月20日 办好了。'],
    ['不知道', () => tap('不知道'), '要去掉这一天吗？记着 11月20日 办好了。'],
  ])('%s over what somebody saw done is asked about first, and taken back with a second tap', (_name, pick, asks) => {
    const seen = { id: 'r1', kind: 'seen' as const, on: day('2026-11-20'), by: null, nextDueOn: null };
    const records = [{ ...seen, saidAt: instant('2026-11-20T02:00:00.000Z') }];
    opened({ elder: 'e1' }, aMother({}, { records }));
    pick();
    tap('改好了');
    expect(screen.getByText(new RegExp(asks))).toBeTruthy();
    expect(findElder('e1')?.benefits).toMatchObject([{ records }]);
    tap('改好了');
    expect(findElder('e1')?.benefits).toMatchObject([
      { records: [{ id: 'r1' }, { kind: 'take-back', takesBack: 'r1' }] },
    ]);
  });

  it('each benefit is asked about, also when both were seen done on one day', () => {
    const seen = { kind: 'seen' as const, on: day('2026-11-20'), by: null, nextDueOn: null };
    const recorded = (id: string) => [{ ...seen, id, saidAt: instant('2026-11-20T02:00:00.000Z') }];
    const [one] = aMother({}, { records: recorded('r1') }).benefits;
    const [other] = aMother({}, { id: 'b2', scheme: 'enterprise', records: recorded('r2') }).benefits;
    opened({ elder: 'e1' }, aMother({ benefits: [one, other].flatMap((each) => each ?? []) }));
    pickDate('2026-11-18', 0);
    pickDate('2026-11-17', 1);
    tap('改好了');
    tap('改好了');
    expect(findElder('e1')?.benefits).toMatchObject([{ records: recorded('r1') }, { records: recorded('r2') }]);
    tap('改好了');
    expect(findElder('e1')?.benefits).toMatchObject([
      { records: [{}, { takesBack: 'r1' }] },
      { records: [{}, { takesBack: 'r2' }] },
    ]);
  });

  it('a later day over it is asked about by nobody', () => {
    const seen = { id: 'r1', kind: 'seen' as const, on: day('2026-11-20'), by: null, nextDueOn: null };
    const records = [{ ...seen, saidAt: instant('2026-11-20T02:00:00.000Z') }];
    opened({ elder: 'e1' }, aMother({}, { records }));
    pickDate('2026-11-22');
    tap('改好了');
    expect(dates()).toMatchObject({ last: { kind: 'day', on: '2026-11-22' } });
  });

  it('a second benefit has its own questions, and can be taken away again', () => {
    opened({ elder: 'e1' }, aMother());
    tap('还领另一种');
    tap('改好了');
    expect(said()).toBe('再点一下，领的是哪一种。');
    expect(screen.getAllByText('福建省')).toHaveLength(2);
    const remove = screen.getAllByText('这一种不领，去掉')[1];
    if (remove) fireEvent.click(remove);
    expect(screen.queryByText('这一种不领，去掉')).toBeNull();
    tap('改好了');
    expect(findElder('e1')?.benefits).toHaveLength(1);
  });

  it('a pension of one province and a survivor’s benefit of another: each by the rule of its own place', () => {
    const [pension] = aMother({}, { scheme: 'enterprise' }).benefits;
    const [survivor] = aMother({ region: '310000', regionName: '上海市' }, { id: 'b2', scheme: 'survivor' }).benefits;
    if (!pension || !survivor) throw new Error('two benefits');
    opened({ elder: 'e1' }, aMother({ benefits: [pension, survivor] }));
    tap('改好了');
    expect(findElder('e1')?.benefits.map(({ region }) => region)).toEqual(['350000', '310000']);
  });

  it('a day typed over one that was seen counts, though it is earlier', () => {
    const seen = {
      id: 's1',
      kind: 'seen',
      on: day('2026-11-20'),
      saidAt: instant('2026-11-20T02:00:00.000Z'),
      by: null,
    } as const;
    opened({ elder: 'e1' }, aMother({}, { records: [{ ...seen, nextDueOn: day('2027-11-30') }] }));
    pickDate('2026-11-10', 0);
    tap('改好了');
    tap('改好了'); // asked whether it is meant
    expect(dates()?.last).toEqual({ kind: 'day', on: '2026-11-10' });
  });

  it('a date that a record brought can be taken away', () => {
    const seen = {
      id: 's1',
      kind: 'seen',
      on: day('2026-11-20'),
      saidAt: instant('2026-11-20T02:00:00.000Z'),
      by: null,
    } as const;
    opened({ elder: 'e1' }, aMother({}, { records: [{ ...seen, nextDueOn: day('2027-11-30') }] }));
    tap('不对，去掉');
    tap('改好了');
    expect(dates()).toMatchObject({ last: { kind: 'day', on: '2026-11-20' }, officialDueOn: null });
  });

  it('an edit is a word of today; what was not touched is not told anew', () => {
    opened({ elder: 'e1' }, aMother({}, { toldOn: day('2026-11-01') }));
    tap('爸爸');
    tap('改好了');
    expect(findElder('e1')?.benefits[0]?.toldOn).toBe('2026-11-01');
    cleanup();
    opened({ elder: 'e1' }, aMother({}, { toldOn: day('2026-11-01') }));
    pickDate('2026-11-10', 0);
    tap('改好了');
    expect(findElder('e1')?.benefits[0]?.toldOn).toBe('2026-11-24');
  });

  it('one that could be read only partly stays so for the service to fill up; without a service it is whole now', () => {
    opened({ elder: 'e1' }, aMother({ partly: true }));
    tap('改好了');
    expect(findElder('e1')?.partly).toBe(true);
    cleanup();
    patchRemote({ error: reason('no-service') });
    opened({ elder: 'e1' }, aMother({ partly: true }));
    tap('改好了');
    expect(findElder('e1')?.partly).toBe(false);
    act(forgetRemote);
  });
});
