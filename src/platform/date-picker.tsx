import { Picker } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { type Picks, tellPicked } from './picked-date.ts';

type Props = PropsWithChildren<Picks & { label: string; value: string | null; start: string; end: string }>;

export function DatePicker({ label, value, start, end, children, ...picks }: Props) {
  return (
    <Picker
      mode='date'
      fields={picks.fields}
      value={value ?? end}
      start={start}
      end={end}
      aria-role='button'
      aria-label={label}
      onChange={({ detail }) => tellPicked(detail.value, picks)}
    >
      {children}
    </Picker>
  );
}
