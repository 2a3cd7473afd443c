import { useState } from 'react';
import { Chips } from '../../components/chips/chips.tsx';
import { Row } from '../../components/rows/rows.tsx';
import { yearlyDayWords } from '../../rules/day-words.ts';
import { preferences, usePreferences } from '../../state/preferences.ts';

/** Days that every year has. */
const usual = ['01-05', '04-05', '09-10'] as const;

/** For those whose day cannot be computed: one message a year to look it up. */
export function YearlyRow() {
  const chosen = usePreferences();
  const [open, setOpen] = useState(false);
  const { yearlyLookUp } = chosen;
  const on = yearlyLookUp === 'default' || yearlyLookUp === 'off' ? null : yearlyLookUp;
  const days = on === null || usual.some((day) => day === on) ? usual : [...usual, on];
  return (
    <Row
      title='每年提醒查一查'
      small={on ? `算不出日子的，每年 ${yearlyDayWords(on)}发一条` : '算不出日子的，每年发一条'}
      expanded={open}
      onTap={() => setOpen(!open)}
    >
      <Chips
        label='每年哪天提醒查一查'
        value={yearlyLookUp}
        options={[...days.map((day) => ({ value: day, text: yearlyDayWords(day) })), { value: 'off', text: '不用' }]}
        onPick={(day) => preferences.set({ ...chosen, yearlyLookUp: day })}
      />
    </Row>
  );
}
