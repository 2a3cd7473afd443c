import { render, screen } from '@testing-library/react';
import type { MeAsRead } from '../../../src/contract/me.ts';
import Home from '../../../src/pages/home/index.tsx';
import { heardOf } from '../heard-of.ts';
import { aMother } from '../ways/a-mother.ts';
import { onThePhone } from '../ways/on-the-phone.ts';

export const father = (dates: Parameters<typeof aMother>[1] = {}) =>
  aMother({ id: 'e2', relation: 'dad' }, { id: 'b2', ...dates });
export const fine = { lastCertifiedOn: '2026-11-02' };
export const waiting = { state: 'waiting' as const, waitingSince: '2026-11-20' };

export const nobody: MeAsRead = heardOf();

export const opened = (...kept: ReturnType<typeof aMother>[]) => {
  onThePhone({}, kept);
  render(<Home />);
};
export const leaf = () => screen.queryByRole('img', { name: /^日历/ });
export const answer = () => screen.getAllByRole('heading')[0]?.textContent;
