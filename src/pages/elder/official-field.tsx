import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/button/button.tsx';
import { Row, Rows } from '../../components/rows/rows.tsx';
import { DatePicker } from '../../platform/date-picker';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { dueBetween } from '../../words/asked-dates.ts';
import { dayInYearWords } from '../../words/dates.ts';

type Props = { value: CivilDate | null; today: CivilDate; onChange: (date: CivilDate | null) => void };

/** What an official page shows overrides every computation; few have it, so it is folded away. */
export function OfficialField({ value, today, onChange }: Props) {
  const { from, until } = dueBetween(today);
  const [open, setOpen] = useState(value !== null);
  return (
    <Rows>
      <Row title='官方页面写了到哪天？' small='有就照抄，比我们算的准' expanded={open} onTap={() => setOpen(!open)}>
        <DatePicker label='官方页面写的到期日' fields='day' value={value} start={from} end={until} onPick={onChange}>
          <Button kind='line' icon='calendar' text={value ? dayInYearWords(value, today) : '点这里选那天'} />
        </DatePicker>
        {value ? (
          <Button kind='line' text='不对，去掉' onTap={() => onChange(null)} />
        ) : (
          <View className='small'>没写就不用管。</View>
        )}
      </Row>
    </Rows>
  );
}
