import { View } from '@tarojs/components';
import { type PropsWithChildren, useRef, useState } from 'react';
import { dateList, fitted, joinedParts, type Part } from './date-lists.ts';
import { type Picks, tellPicked } from './picked-date.ts';

type Props = PropsWithChildren<Picks & { label: string; value: string | null; start: string; end: string }>;

const units: readonly string[] = ['年', '月', '日'];

/**
 * Plain lists of the browser in place of WeChat's wheel: its own date field would speak the browser's language. They
 * show what is picked, and a tap on the page's words opens the first.
 */
export function DatePicker({ label, value, start, end, children, ...picks }: Props) {
  const first = useRef<HTMLSelectElement>(null);
  /** Picked so far, while that is no whole date. */
  const [begun, setBegun] = useState<readonly Part[] | null>(null);
  const shown = picks.fields === 'day' ? units : units.slice(0, 2);
  const told = (value ?? '').split('-');
  const parts: readonly Part[] = begun ?? shown.map((_, at) => Number(told[at]) || null);

  const choose = (at: number, chosen: string) => {
    const next = fitted(
      parts.map((part, index) => (index === at ? Number(chosen) : part)),
      { start, end },
    );
    const text = joinedParts(next);
    setBegun(text !== null && tellPicked(text, picks) ? null : next);
  };

  return (
    <div className='web-picker'>
      <View onClick={() => first.current?.showPicker?.()}>{children}</View>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame of its own */}
      <div className='web-dates' role='group' aria-label={label}>
        {shown.map((unit, at) => (
          <select
            key={unit}
            ref={at === 0 ? first : undefined}
            className='web-select'
            aria-label={`${label}：${unit}`}
            value={parts[at] ?? ''}
            onChange={({ target }) => choose(at, target.value)}
          >
            {parts[at] ? null : <option value=''>{unit}</option>}
            {dateList(parts.slice(0, at), { start, end }).map((number) => (
              <option key={number} value={number}>{`${number}${unit}`}</option>
            ))}
          </select>
        ))}
      </div>
    </div>
  );
}
