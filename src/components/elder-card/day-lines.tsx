import { View } from '@tarojs/components';
import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Standing } from '../../state/standing.ts';
import { dateLines } from '../../words/window-words.ts';
import { together } from '../together.ts';

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
