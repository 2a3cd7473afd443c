import { fireEvent, screen } from '@testing-library/react';
import { draftOf, elderOf } from '../../../src/pages/elder/draft';
import { findElder } from '../../../src/state/elders';
import { aMother } from '../ways/a-mother';
import { opened, pickDate, said, tap } from './opened';

describe('editing 妈妈', () => {
  const waiting = { state: 'waiting' as const, waitingSince: '2026-11-20' };

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
    expect(findElder('e1')?.benefits[0]).toMatchObject({
      lastCertifiedOn: '2026-11-20',
      state: 'open',
      waitingSince: null,
    });
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
    const benefits = draftOf(known).benefits.map((benefit) => ({ ...benefit, last: picked }));
    expect(elderOf({ ...draftOf(known), benefits }, known)?.benefits[0]?.officialDueOn).toBe(official);
  });

  it('a later day and, in the same edit, the new day of the official page: the new one is kept', () => {
    opened({ elder: 'e1' }, aMother({}, { officialDueOn: '2026-12-31' }));
    pickDate('2026-11-20', 0);
    pickDate('2027-11-30', 1);
    tap('改好了');
    expect(findElder('e1')?.benefits[0]?.officialDueOn).toBe('2027-11-30');
  });

  it('a second benefit has its own questions, and can be taken away again', () => {
    opened({ elder: 'e1' }, aMother());
    tap('还领另一种');
    tap('改好了');
    expect(said()).toBe('再点一下，领的是哪一种。');
    const remove = screen.getAllByText('这一种不领，去掉')[1];
    if (remove) fireEvent.click(remove);
    expect(screen.queryByText('这一种不领，去掉')).toBeNull();
    tap('改好了');
    expect(findElder('e1')?.benefits).toHaveLength(1);
  });
});
