import { View } from '@tarojs/components';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { useMoved } from '../../state/book/rules-news.ts';
import type { Benefit } from '../../state/elder.ts';
import type { Standing } from '../../state/standing.ts';
import { movedWords } from '../../words/moved-words.ts';
import { together } from '../together.ts';

type Props = { benefit: Benefit; standing: Standing; today: CivilDate };

/** Why the day is another than the family remembers: a newer rule book came. */
export function MovedLine({ benefit, standing, today }: Props) {
  const moved = useMoved(benefit.id, standing.window?.checkBy ?? null, today);
  if (!moved || !standing.window) return null;
  return <View className='small'>{together(movedWords(benefit.region, moved, today))}</View>;
}
