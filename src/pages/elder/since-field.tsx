import { Button } from '../../components/button/button.tsx';
import { DatePicker } from '../../platform/date-picker';
import { materialDate } from '../../rules/regions/material-date.ts';
import type { CivilDate, CivilMonth } from '../../rules/vocabulary.ts';
import { sinceBetween } from '../../words/asked-dates.ts';

type Props = { value: CivilMonth | null; today: CivilDate; onPick: (month: CivilMonth) => void };

/** Of who never certified: some places count from the first month. It may stay open. */
export function SinceField({ value, today, onPick }: Props) {
  const { from, until } = sinceBetween(today);
  return (
    <DatePicker label='从哪个月开始领的' fields='month' value={value} start={from} end={until} onPick={onPick}>
      <Button kind='line' icon='calendar' text={value ? `${materialDate(value)}开始领` : '从哪个月开始领的'} />
    </DatePicker>
  );
}
