import { type PropsWithChildren, useRef, useState } from 'react';
import { type Picks, tellPicked } from './picked-date';

type Props = PropsWithChildren<Picks & { label: string; value: string | null; start: string; end: string }>;

/** Not for the hand or the ear: both have the field itself. */
const onlySeen = { inert: '' };

/**
 * The browser's own date field in place of WeChat's wheel. A browser writes the date in its own language, so the field lies
 * unseen over the page's own words for the day.
 */
export function DatePicker({ label, value, start, end, children, ...picks }: Props) {
  /** A date typed figure by figure is none until its last: 0202-05-01. */
  const [begun, setBegun] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const width = picks.fields === 'day' ? 10 : 7;
  return (
    <div className='web-date'>
      <div {...onlySeen}>{children}</div>
      <input
        ref={field}
        className='web-date-field'
        type={picks.fields === 'day' ? 'date' : 'month'}
        aria-label={label}
        value={begun || (value ?? '')}
        min={start.slice(0, width)}
        max={end.slice(0, width)}
        onClick={() => field.current?.showPicker?.()}
        onChange={({ target }) => setBegun(tellPicked(target.value, picks) ? '' : target.value)}
      />
    </div>
  );
}
