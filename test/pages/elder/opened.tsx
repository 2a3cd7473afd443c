import { fireEvent, render, screen } from '@testing-library/react';
import ElderPage from '../../../src/pages/elder/index.tsx';
import type { aMother } from '../ways/a-mother.ts';
import { onThePhone } from '../ways/on-the-phone.ts';

export const opened = (params: Record<string, string> = {}, ...kept: ReturnType<typeof aMother>[]) => {
  onThePhone(params, kept);
  render(<ElderPage />);
};

export const tap = (text: string) => fireEvent.click(screen.getByText(text));
/** What the framed question says, or the page. */
export const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('');
/** The question that is framed, by its heading. */
export const framed = () => document.querySelector('.asked-open .heading-text')?.textContent ?? null;
export const save = () => tap('好了，看什么时候办');

export const pickDate = (value: string, at = 0) => {
  const field = screen.getAllByLabelText('picker date')[at];
  if (field) fireEvent.change(field, { target: { value } });
};
