import { type PropsWithChildren, useRef } from 'react';

type Props = PropsWithChildren<{
  label: string;
  fields: 'day' | 'month';
  value: string | null;
  start: string;
  end: string;
  onPick: (date: string) => void;
}>;

/** Not for the hand or the ear: both have the field itself. */
const onlySeen = { inert: '' };

/**
 * The browser's own date field in place of WeChat's wheel. A browser writes the date in its own language, so the field lies
 * unseen over the page's own words for the day.
 */
export function DatePicker({ label, fields, value, start, end, onPick, children }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const width = fields === 'day' ? 10 : 7;
  return (
    <div className='web-date'>
      <div {...onlySeen}>{children}</div>
      <input
        ref={field}
        className='web-date-field'
        type={fields === 'day' ? 'date' : 'month'}
        aria-label={label}
        value={value ?? ''}
        min={start.slice(0, width)}
        max={end.slice(0, width)}
        onClick={() => field.current?.showPicker?.()}
        onChange={({ target }) => target.value && onPick(target.value)}
      />
    </div>
  );
}
