import { fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { DatePicker } from '../../src/platform/date-picker.h5.tsx';
import type { CivilDate, CivilMonth } from '../../src/rules/vocabulary.ts';

const onPick = jest.fn();
const limits = { label: '上次是哪天', start: '2010-01-01', end: '2026-11-24' };

function AskingDay() {
  const [value, setValue] = useState<CivilDate | null>(null);
  const pick = (day: CivilDate) => {
    setValue(day);
    onPick(day);
  };
  return <DatePicker {...limits} fields='day' value={value} onPick={pick} />;
}

function AskingMonth() {
  const [value, setValue] = useState<CivilMonth | null>(null);
  const pick = (month: CivilMonth) => {
    setValue(month);
    onPick(month);
  };
  return <DatePicker {...limits} fields='month' value={value} onPick={pick} />;
}

const list = (unit: string) => screen.getByLabelText<HTMLSelectElement>(`上次是哪天：${unit}`);
const choose = (unit: string, value: string) => fireEvent.change(list(unit), { target: { value } });
const offered = (unit: string) =>
  within(list(unit))
    .getAllByRole('option')
    .map(({ textContent }) => textContent);

beforeEach(() => onPick.mockReset());

describe('a day picked in a browser', () => {
  beforeEach(() => render(<AskingDay />));

  it('is asked for in Chinese, whatever the browser speaks', () => {
    expect(document.querySelectorAll('input')).toHaveLength(0);
    expect(offered('年').slice(0, 2)).toEqual(['年', '2026年']);
    expect(offered('月').slice(0, 2)).toEqual(['月', '1月']);
    expect(offered('日')).toHaveLength(32);
  });

  it('is told once its year, month and day are there, in whatever order', () => {
    choose('日', '1');
    choose('年', '2025');
    expect(onPick).not.toHaveBeenCalled();
    choose('月', '5');
    expect(onPick.mock.calls).toEqual([['2025-05-01']]);
    expect([list('年').value, list('月').value, list('日').value]).toEqual(['2025', '5', '1']);
  });

  it('does not lie after the last that may be', () => {
    choose('年', '2026');
    expect(offered('月').at(-1)).toBe('11月');
    choose('月', '11');
    expect(offered('日').at(-1)).toBe('24日');
  });

  it('moves to the nearest where its month is shorter, or too late', () => {
    choose('年', '2025');
    choose('月', '12');
    choose('日', '31');
    choose('月', '2');
    expect(onPick).toHaveBeenLastCalledWith('2025-02-28');
    choose('月', '12');
    choose('年', '2026');
    expect(onPick).toHaveBeenLastCalledWith('2026-11-24');
  });
});

it('a month picked in a browser has no day', () => {
  render(<AskingMonth />);
  choose('年', '2025');
  choose('月', '5');
  expect(onPick.mock.calls).toEqual([['2025-05']]);
  expect(screen.queryByLabelText('上次是哪天：日')).toBeNull();
});
