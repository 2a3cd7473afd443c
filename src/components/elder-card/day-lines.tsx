import { View } from '@tarojs/components';
import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Standing } from '../../state/standing';
import { dateLines } from '../../words/window-words';
import { together } from '../together';

/** By when, a day to a line. */
export const DayLines = ({ standing, today }: { standing: Standing; today: CivilDate }) => (
  <View>
    {dateLines(standing, today).map((line) => (
      <View key={line} className='day-line'>
        {together(line)}
      </View>
    ))}
  </View>
);
