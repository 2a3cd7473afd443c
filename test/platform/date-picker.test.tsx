import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { DatePicker } from '../../src/platform/date-picker.h5';
import type { CivilDate } from '../../src/rules/vocabulary.ts';

function Asking({ onPick }: { onPick: (day: CivilDate) => void }) {
  const [value, setValue] = useState<CivilDate | null>(null);
  const pick = (day: CivilDate) => {
    setValue(day);
    onPick(day);
  };
  return <DatePicker label='上次是哪天' fields='day' value={value} start='2010-01-01' end='2026-11-24' onPick={pick} />;
}

it('a year typed figure by figure in a browser stays in the field, and is told once it is a day', () => {
  const onPick = jest.fn();
  render(<Asking onPick={onPick} />);
  const field = screen.getByLabelText<HTMLInputElement>('上次是哪天');
  for (const text of ['0002-05-01', '0020-05-01', '0202-05-01']) {
    fireEvent.change(field, { target: { value: text } });
    expect(field.value).toBe(text);
  }
  expect(onPick).not.toHaveBeenCalled();
  fireEvent.change(field, { target: { value: '2025-05-01' } });
  expect(onPick.mock.calls).toEqual([['2025-05-01']]);
  expect(field.value).toBe('2025-05-01');
});
