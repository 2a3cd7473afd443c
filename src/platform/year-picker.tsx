import { Picker } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

export type YearPickerProps = PropsWithChildren<{
  label: string;
  value: number | null;
  from: number;
  until: number;
  /** Where the wheel stands before a year is picked. */
  usual: number;
  onPick: (year: number) => void;
}>;

/** WeChat's own wheel of years. */
export function YearPicker({ label, value, from, until, usual, onPick, children }: YearPickerProps) {
  return (
    <Picker
      mode='date'
      fields='year'
      value={String(value ?? usual)}
      start={`${from}-01-01`}
      end={`${until}-12-31`}
      aria-role='button'
      aria-label={label}
      onChange={({ detail }) => {
        const year = Number(detail.value.slice(0, 4));
        if (year >= from && year <= until) onPick(year);
      }}
    >
      {children}
    </Picker>
  );
}
