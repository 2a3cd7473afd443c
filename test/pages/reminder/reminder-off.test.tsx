import { act, fireEvent, screen } from '@testing-library/react';
import { preferences } from '../../../src/state/preferences.ts';
import { syncNow } from '../../../src/state/sync.ts';
import { aMother } from '../ways/a-mother.ts';
import { known, opened, shown, tap, usual } from './opened.tsx';

afterEach(() => jest.useRealTimers());

describe('turning it off', () => {
  it('one tap, and nothing more is said to come; another turns it on again', async () => {
    await opened(aMother());
    known();
    await shown();
    await tap('都不要提醒了');
    expect(screen.getByRole('heading', { name: '提醒关着' })).toBeTruthy();
    expect(screen.queryAllByRole('listitem')).toEqual([]);
    expect(screen.queryByText('再订一条')).toBeNull();
    await tap('重新打开提醒');
    expect(preferences.get()).toEqual(usual);
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(0);
  });

  it('another hour is chosen in the row itself', async () => {
    await opened(aMother());
    await shown();
    await tap('几点发');
    await act(async () => void fireEvent.click(screen.getByRole('radio', { name: '下午 3 点' })));
    await act(() => syncNow());
    expect(preferences.get().hour).toBe(15);
  });
});
