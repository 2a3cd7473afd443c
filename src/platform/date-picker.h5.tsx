import { View } from '@tarojs/components';
import { type PropsWithChildren, useRef } from 'react';

type Props = PropsWithChildren<{
  label: string;
  fields: 'day' | 'month';
  value: string | null;
  start: string;
  end: string;
  onPick: (date: string) => void;
}>;

/** The browser's own date field, in place of WeChat's wheel; a tap on what stands above it opens it as well. */
export function DatePicker({ label, fields, value, start, end, onPick, children }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const width = fields === 'day' ? 10 : 7;
  return (
    <div className='web-picker'>
      <View onClick={() => field.current?.showPicker?.()}>{children}</View>
      <input
        ref={field}
        className='web-select'
        type={fields === 'day' ? 'date' : 'month'}
        aria-label={label}
        value={value ?? ''}
        min={start.slice(0, width)}
        max={end.slice(0, width)}
        onChange={({ target }) => target.value && onPick(target.value)}
      />
    </div>
  );
}
