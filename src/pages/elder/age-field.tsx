import { View } from '@tarojs/components';
import { Button } from '../../components/button/button.tsx';
import { Heading } from '../../components/heading/heading.tsx';
import { YearPicker } from '../../platform/year-picker';
import { yearOf } from '../../rules/civil-date.ts';
import type { AgeBand, CivilDate } from '../../rules/vocabulary.ts';

type Props = {
  value: number | null;
  /** What was chosen before years were asked for; it counts until a year is told. */
  band: AgeBand | null;
  today: CivilDate;
  onPick: (year: number) => void;
};

const bands: Record<AgeBand, string> = {
  under80: '80 岁以下',
  '80-89': '80 多岁',
  '90-99': '90 多岁',
  '100plus': '100 岁以上',
};

const oldest = 120;

/** The year alone: the band it makes moves by itself. */
export function AgeField({ value, band, today, onPick }: Props) {
  const year = yearOf(today);
  return (
    <>
      <Heading level={2} text='哪年出生的？' lead='这里按年纪分，年纪大的办得勤些。不想填就空着。' />
      <YearPicker label='哪年出生的' value={value} from={year - oldest} until={year} usual={year - 80} onPick={onPick}>
        <Button kind={value ? 'soft' : 'line'} icon='calendar' text={value ? `${value} 年` : '点这里选年份'} />
      </YearPicker>
      {value === null && band ? (
        <View className='small'>{`您选过「${bands[band]}」，先按这个算。填了年份，到岁数会自己换。`}</View>
      ) : null}
    </>
  );
}
