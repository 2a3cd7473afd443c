import type { YearPickerProps } from './year-picker';

export type { YearPickerProps };

/** A plain list of the browser, in place of WeChat's wheel. */
export function YearPicker({ label, value, from, until, onPick, children }: YearPickerProps) {
  const years = Array.from({ length: until - from + 1 }, (_, index) => until - index);
  return (
    <div className='web-picker'>
      {children}
      <select
        className='web-select'
        aria-label={label}
        value={value ?? ''}
        onChange={({ target }) => target.value && onPick(Number(target.value))}
      >
        <option value=''>选年份</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {`${year} 年`}
          </option>
        ))}
      </select>
    </div>
  );
}
