import { Picker } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

type Props = PropsWithChildren<{
  label: string;
  fields: 'day' | 'month';
  value: string | null;
  start: string;
  end: string;
  onPick: (date: string) => void;
}>;

export function DatePicker({ label, fields, value, start, end, onPick, children }: Props) {
  return (
    <Picker
      mode='date'
      fields={fields}
      value={value ?? end}
      start={start}
      end={end}
      aria-role='button'
      aria-label={label}
      onChange={({ detail }) => onPick(detail.value)}
    >
      {children}
    </Picker>
  );
}
