import { act, fireEvent, screen } from '@testing-library/react';
import { preferences } from '../../../src/state/preferences.ts';
import { syncNow } from '../../../src/state/sync.ts';
import { aMother } from '../ways/a-mother.ts';
import { opened, shown, tap, usual } from './opened.tsx';

afterEach(() => jest.useRealTimers());

describe('once a year, to look it up', () => {
  const pick = async (name: string) => {
    await act(async () => void fireEvent.click(screen.getByRole('radio', { name })));
    await act(() => syncNow());
  };

  it('switched off; a tap chooses the day, another takes it back', async () => {
    await opened(aMother({}, { lastCertifiedOn: null }));
    await shown();
    expect(screen.getByText('算不出日子的，每年发一条')).toBeTruthy();
    await tap('每年提醒查一查');
    expect(screen.getByRole('radio', { name: '不用' }).getAttribute('aria-checked')).toBe('true');
    await pick('4月5日');
    expect(preferences.get()).toEqual({ ...usual, yearlyLookUp: '04-05' });
    expect(screen.getByText('算不出日子的，每年 4月5日发一条')).toBeTruthy();
    await tap('再多几条更稳');
    expect(screen.getAllByRole('listitem').at(-1)?.getAttribute('aria-label')).toContain('4月5日');
    await pick('不用');
    expect(preferences.get().yearlyLookUp).toBe('off');
  });

  it('nobody was asked: nothing is chosen, and the service takes the day on which the first elder was added', async () => {
    await opened(aMother());
    preferences.clear();
    await shown();
    await tap('每年提醒查一查');
    expect(screen.getAllByRole('radio').some((chip) => chip.getAttribute('aria-checked') === 'true')).toBe(false);
  });

  it('a day chosen elsewhere is one of those offered', async () => {
    await opened(aMother());
    preferences.set({ ...usual, yearlyLookUp: '03-08' });
    await shown();
    await tap('每年提醒查一查');
    expect(screen.getByRole('radio', { name: '3月8日' }).getAttribute('aria-checked')).toBe('true');
  });
});
